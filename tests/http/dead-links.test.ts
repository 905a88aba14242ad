import { describe, expect, inject, it } from "vitest";
import { send } from "../support/send";

const origin = inject("origin");
const token = "A".repeat(43);

describe("a mailed link that was never sent", () => {
  it.each([
    `/en/account/confirm/${token}`,
    `/ar/account/password/${token}`,
    `/zh/account/change-email/${token}`,
    `/fr/account/invitations/${token}`,
    `/es/account/domain/${token}`,
  ])("is not found, and the page says what to do next: %s", async (path) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/<main[\s\S]*<h1/);
  });
});

describe("Remix's own addresses", () => {
  it.each(["/__manifest?p=/en", "/en/register?_data=register", "/en.data"])(
    "are not there: %s",
    async (path) => {
      expect((await fetch(origin + path)).status).toBe(404);
    },
  );
});

describe("an address with a slash at its end", () => {
  it.each([
    ["/en/", "/en"],
    ["/en//", "/en"],
    ["/ar/register/?q=a", "/ar/register?q=a"],
  ])("%s is the one without it", async (path, location) => {
    const answer = await fetch(origin + path, { redirect: "manual" });
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe(location);
  });

  it.each(["//elsewhere.example/", "/\\elsewhere.example/"])(
    "leads to no other site: %s",
    async (path) => {
      const answer = await send(origin, path);
      expect(answer.status).toBe(404);
      expect(answer.headers["location"]).toBeUndefined();
    },
  );
});
