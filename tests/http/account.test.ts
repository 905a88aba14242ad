import { describe, expect, inject, it } from "vitest";

const origin = inject("origin");
const password = "river lantern cobalt 42";
const known = "owner@fairway.example";

/** What differs from one rendering to the next by design: keys of forms, the time. */
const steady = (text: string) =>
  text
    .replace(/name="_key" value="[^"]*"/g, "")
    .replace(/<time.*?<\/time>/g, "");

/** Posts a form as one of our own pages would. */
async function post(path: string, fields: Record<string, string>) {
  const answer = await fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(fields),
  });
  const headers = Object.fromEntries(answer.headers);
  delete headers["date"];
  // The key of a form is random, so a compressed page differs by a byte or two.
  if (answer.status !== 303) delete headers["content-length"];
  return {
    status: answer.status,
    headers,
    body: steady(await answer.text()),
  };
}

describe("an address is not told to be known", () => {
  it("by sign-up", async () => {
    const form = { name: "Mona", password };
    const first = await post("/en/account/sign-up", { ...form, email: known });
    const second = await post("/en/account/sign-up", {
      ...form,
      email: "nobody-yet@example.org",
    });
    expect(first.status).toBe(303);
    expect(second).toEqual(first);
  });

  it("by a forgotten password", async () => {
    const first = await post("/en/account/forgot", { email: known });
    const second = await post("/en/account/forgot", {
      email: "nobody@example.org",
    });
    expect(first.status).toBe(303);
    expect(second).toEqual(first);
  });

  it("by sign-in", async () => {
    const wrong = "violet harbour engine 43";
    const first = await post("/en/account/sign-in", {
      email: known,
      password: wrong,
    });
    // As long as the known one, so that the echo of the address has its size too.
    const unknown = "nobod@fairway.example";
    const second = await post("/en/account/sign-in", {
      email: unknown,
      password: wrong,
    });
    expect(first.status).toBe(422);
    expect(second.body.replaceAll(unknown, known)).toBe(first.body);
    expect(second.headers).toEqual(first.headers);
  });
});

describe("sign-in", () => {
  it("sets a cookie that scripts and other sites do not get", async () => {
    const answer = await post("/en/account/sign-in", {
      email: known,
      password: "demonstration-only-2024",
    });
    expect(answer.status).toBe(303);
    expect(answer.headers["set-cookie"]).toMatch(/HttpOnly/i);
    expect(answer.headers["set-cookie"]).toMatch(/SameSite=Lax/i);
  });

  it.each(["https://example.org/", "//example.org", "/\\example.org"])(
    "leads to its own pages, not to %s",
    async (to) => {
      const query = new URLSearchParams({ to }).toString();
      const answer = await post(`/en/account/sign-in?${query}`, {
        email: known,
        password: "demonstration-only-2024",
      });
      expect(answer.headers["location"]).toBe("/en/account");
    },
  );

  it("stops guessing at one account, and says for how long", async () => {
    const guess = () =>
      post("/en/account/sign-in", { email: "guessed@example.org", password });
    const statuses: number[] = [];
    let last = await guess();
    for (let tries = 0; tries < 12 && last.status !== 429; tries += 1) {
      statuses.push(last.status);
      last = await guess();
    }
    expect(new Set(statuses)).toEqual(new Set([422]));
    expect(last.status).toBe(429);
    expect(Number(last.headers["retry-after"])).toBeGreaterThan(0);
  });
});

describe("account pages", () => {
  it.each([
    "",
    "/details",
    "/security",
    "/sessions",
    "/security/totp",
    "/step-up",
  ])("/en/account%s leads strangers to sign-in and back", async (path) => {
    const answer = await fetch(`${origin}/en/account${path}`, {
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    const to = encodeURIComponent(`/en/account${path}`);
    expect(answer.headers.get("location")).toBe(`/en/account/sign-in?to=${to}`);
  });

  it("are never kept by caches", async () => {
    const answer = await fetch(`${origin}/en/account/sign-in`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("explain a link that nobody sent", async () => {
    for (const page of ["confirm", "password", "change-email"]) {
      const answer = await fetch(`${origin}/en/account/${page}/cut-short`);
      expect(await answer.text()).toContain("We do not know this link");
    }
  });
});
