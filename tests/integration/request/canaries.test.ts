import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Audience } from "../../../app/domain/exchange/model";
import { DAY } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import { saveRequestPart } from "../../../app/domain/request/save.server";
import {
  listRequestItems,
  readRequestPage,
} from "../../../app/domain/request/public.server";
import { requestNumber } from "../../../app/domain/request/number";
import type { Context } from "../../../app/context.server";
import { interests } from "../../../db/schema/offer.server";
import { openTestDatabase } from "../../support/test-database";
import { now } from "../review/library";
import { openMinistry, wholeRequest } from "./ministry";

const db = await openTestDatabase();
const house = openMinistry(db);
const { ctxOf } = house;
afterAll(house.close);

const readers: Record<string, Context> = {};
const numbers = new Map<Audience | "title", string>();

beforeAll(async () => {
  const people = await house.addPeople("KEN");
  const provider = await house.addMember("FRA", "company");
  const named = await house.addMember("DEU", "company");
  const stranger = await house.addMember("JPN", "company");
  await db.write(async (tx) => {
    for (const one of [provider, named]) {
      await tx.insert(interests).values({
        ...{ id: newId(), participantId: one.participantId, topics: ["DF04"] },
        ...{ text: "We help.", lang: "en", status: "published" },
        ...{ createdBy: one.userId, at: now, statusSince: now, demo: false },
        ...{ expiresAt: now + 365 * DAY, version: 1 },
      });
    }
  });
  Object.assign(readers, {
    public: house.system(),
    stranger: ctxOf(stranger),
    provider: ctxOf(provider),
    named: ctxOf(named),
    inside: ctxOf(people.author),
  });
  for (const audience of ["public", "providers", "named", "title"] as const) {
    const id = await house.addOpen(people, {
      ...wholeRequest,
      title: `canary-title-${audience}`,
      audience: audience === "title" ? "providers" : audience,
      titleIsPublic: audience === "title",
      fieldAudiences: { problem: "named", hostCommitments: "providers" },
      named: [named.participantId],
    });
    const { number } = await house.reload(id);
    numbers.set(audience, requestNumber(number ?? 0));
  }
  // A draft is nobody's business.
  const draft = await house.addDraft(people);
  await saveRequestPart(ctxOf(people.author), draft, "need", {
    title: "canary-draft",
    audience: "public",
    titleIsPublic: true,
  });
});

/** What each class of readers may find of each request. */
const found = async (ctx: Context) => {
  const { items } = await listRequestItems(ctx, { limit: 500 });
  const pages = [];
  for (const number of numbers.values()) {
    pages.push(await readRequestPage(ctx, number).catch(() => null));
  }
  return JSON.stringify([items, pages]);
};

describe("canaries", () => {
  it.each([
    ["public", ["public"]],
    ["stranger", ["public"]],
    ["provider", ["public", "providers", "title"]],
    ["named", ["public", "providers", "named", "title"]],
  ] as const)("%s readers know whole requests: %j", async (reader, whole) => {
    const text = await found(readers[reader] as Context);
    for (const audience of ["public", "providers", "named"] as const) {
      const isKnown = (whole as readonly string[]).includes(audience);
      expect(text.includes(`canary-title-${audience}`)).toBe(isKnown);
    }
    // By consent everybody knows this title, and only providers more.
    expect(text).toContain("canary-title-title");
    expect(text.includes("canary-problem")).toBe(reader === "named");
    expect(text.includes("canary-host")).toBe(
      reader === "named" || reader === "provider",
    );
    expect(text).not.toContain("canary-contact");
    expect(text).not.toContain("canary-draft");
  });

  it("title by consent brings nothing else along", async () => {
    const ctx = readers["public"] as Context;
    const page = await readRequestPage(ctx, numbers.get("title") ?? "");
    expect(page.isWhole).toBe(false);
    expect(page.topics).toEqual(["DF02", "DF04"]);
    expect(JSON.stringify(page)).not.toMatch(/canary-(?!title-title)/);
  });

  it("its own side reads everything but the contact, which has its own page", async () => {
    const text = await found(readers["inside"] as Context);
    expect(text).toContain("canary-problem");
    expect(text).not.toContain("canary-contact");
  });
});
