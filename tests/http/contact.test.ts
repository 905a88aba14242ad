import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { locales } from "../../app/domain/kernel/localized";
import { translator } from "../../app/i18n/translate";
import { url } from "../../app/urls";
import { makeHouse } from "../support/house";
import type { RunningServer } from "../support/server";

const pages = ["about", "accessibility", "privacy"] as const;
const mailbox = 'href="mailto:secretariat@portal.example"';
const read = async (origin: string, path: string) =>
  (await fetch(origin + path)).text();
const times = (text: string, part: string) => text.split(part).length - 1;

describe("whom to write to", () => {
  const house = makeHouse();
  let server: RunningServer;
  beforeAll(async () => {
    server = await house.start();
  });
  afterAll(async () => {
    await server.stop();
    house.remove();
  });

  it.each(locales)("stands on the pages of help in %s", async (lang) => {
    for (const page of pages) {
      const html = await read(server.origin, url(page, { lang }));
      // In the text, and at the foot as on every page.
      expect([page, times(html, mailbox)]).toEqual([page, 2]);
    }
  });

  it("stands at the foot of every page, faults too", async () => {
    for (const path of ["/en", "/en/account/sign-in", "/en/nowhere"]) {
      expect(times(await read(server.origin, path), mailbox)).toBe(1);
    }
  });

  it.each(locales)("is nobody in a demonstration, in %s", async (lang) => {
    const html = await read(inject("origin"), url("about", { lang }));
    expect(html).not.toContain("mailto:");
    expect(html).toContain(translator(lang)("public.contact.none"));
  });
});
