import { describe, expect, inject, it } from "vitest";
import { post, send } from "../support/send";
import { words } from "../support/words";

const origin = inject("origin");
const theme = "/en/theme";
const form = "application/x-www-form-urlencoded";
const fields = { theme: "dark", to: "/en" };

const postWith = (headers: Record<string, string>) =>
  send(origin, theme, {
    method: "POST",
    headers: { "content-type": form, ...headers },
    body: "theme=dark&to=%2Fen",
  });

describe("a form", () => {
  it.each([
    ["no word of where it comes from", {}],
    ["a foreign origin", { origin: "https://example.org" }],
    ["an origin that begins like ours", { origin: `${origin}.example.org` }],
    ["an opaque origin", { origin: "null" }],
    ["the same site but another origin", { "sec-fetch-site": "same-site" }],
    ["another site", { "sec-fetch-site": "cross-site", origin }],
    ["no page at all", { "sec-fetch-site": "none" }],
  ])("with %s is refused", async (_, headers) => {
    const answer = await postWith(headers);
    expect(answer.status).toBe(403);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  it.each([
    ["its origin", { origin }],
    ["a browser's word for it", { "sec-fetch-site": "same-origin" }],
  ])("of our own page, told by %s, is taken", async (_, headers) => {
    const answer = await postWith(headers);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe("/en");
  });

  it("never leads to another host", async () => {
    for (const to of ["//example.org", "/\\example.org", "https://a.example"]) {
      const answer = await post(origin, theme, { ...fields, to });
      expect(answer.headers.location).toBe("/");
    }
  });

  it("that says it is too large is refused unread", async () => {
    const answer = await send(origin, "/en/account/sign-in", {
      method: "POST",
      headers: { origin, "content-type": form, "content-length": "600000" },
    });
    expect(answer.status).toBe(413);
  });

  it("that is too large is refused in words where a browser asks", async () => {
    const answer = await send(origin, "/fr/account/sign-in", {
      method: "POST",
      headers: {
        ...{ origin, "content-type": form, "content-length": "600000" },
        accept: "text/html,*/*;q=0.8",
      },
    });
    expect(answer.status).toBe(413);
    expect(answer.headers["content-type"]).toMatch(/^text\/html/);
    const page = answer.text;
    expect(page).toContain('<html lang="fr" dir="ltr">');
    expect(page).toContain(words("fr")("error.go-back"));
    expect(page).not.toContain("error.too-large");
  });

  it("that grows too large on the way is refused", async () => {
    const answer = await send(origin, "/en/account/sign-in", {
      method: "POST",
      headers: { origin, "content-type": form, "transfer-encoding": "chunked" },
      body: Array.from({ length: 70 }, () => `a=${"x".repeat(10_000)}&`),
    });
    expect(answer.status).toBe(413);
  });

  it.each(["application/json", "text/plain", ""])(
    "of the type “%s” is refused",
    async (type) => {
      const answer = await send(origin, "/en/account/sign-in", {
        method: "POST",
        headers: { origin, ...(type ? { "content-type": type } : {}) },
        body: "{}",
      });
      expect(answer.status).toBe(415);
    },
  );

  it.each([
    ["a broken multipart body", "multipart/form-data; boundary=x", "--y\r\n"],
    ["multipart without a boundary", "multipart/form-data", "a"],
    ["a name no form has", form, "__proto__=1&a[b]=2"],
    ["more fields than any form has", form, manyFields(600)],
  ])("with %s is refused", async (_, type, body) => {
    const answer = await send(origin, "/en/account/sign-in", {
      method: "POST",
      headers: { origin, "content-type": type },
      body,
    });
    expect(answer.status).toBe(400);
  });
});

function manyFields(count: number): string {
  return Array.from({ length: count }, (_, at) => `f${String(at)}=1`).join("&");
}

describe("an address", () => {
  it.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
    "does not know %s",
    async (method) => {
      const answer = await send(origin, "/en/register", { method });
      expect(answer.status).toBe(405);
    },
  );

  it("may not be endless", async () => {
    const answer = await send(origin, `/en/register?q=${"x".repeat(5000)}`);
    expect(answer.status).toBe(414);
  });

  it.each(["/en/%", "/en/%ff", "/%c0%ae/", "/en/register%00", "/en/%zz"])(
    "badly encoded, %s, is refused",
    async (path) => {
      expect((await send(origin, path)).status).toBe(400);
    },
  );

  it.each([
    "/xx",
    "/xx/register",
    "/EN",
    "/en-GB/register",
    "/en/nothing",
    "/en/participants/none",
    "/en/acts/FW-999999",
    "/en/acts/1",
    "/api/v1/acts/FW-999999",
    "/en/register?page=99999",
  ])("that is none, %s, is not found", async (path) => {
    expect((await send(origin, path)).status).toBe(404);
  });

  it.each([
    "/en/register.data",
    "/_root.data",
    "/en/account.data?_routes=root",
  ])("for data of unhydrated pages, %s, is not found", async (path) => {
    expect((await send(origin, path)).status).toBe(404);
  });

  it.each([
    "/../package.json",
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/..\\..\\package.json",
    "//etc/passwd",
  ])("outside the public folder, %s, is not found", async (path) => {
    const answer = await send(origin, path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("fairway");
  });
});
