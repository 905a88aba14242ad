import { beforeAll, describe, expect, inject, it } from "vitest";
import { post, send, type Answer } from "../support/send";
import { startServer } from "../support/server";

const origin = inject("origin");

const kinds: readonly (readonly [string, () => Promise<Answer>])[] = [
  ["a public page", () => send(origin, "/en/register")],
  ["a page of one's own", () => send(origin, "/en/account/sign-in")],
  ["an error page", () => send(origin, "/en/nothing")],
  ["a refusal by the guard", () => send(origin, "/en", { method: "PUT" })],
  ["a bad address", () => send(origin, "/en/%")],
  ["a style sheet", async () => send(origin, await styleSheet())],
  ["JSON", () => send(origin, "/api/v1/acts?limit=1")],
  ["a problem in JSON", () => send(origin, "/api/v1/acts?limit=x")],
  ["CSV", () => send(origin, "/en/data/register.csv")],
  ["Atom", () => send(origin, "/en/register.atom")],
  ["robots.txt", () => send(origin, "/robots.txt")],
  ["a redirect", () => send(origin, "/")],
  ["health", () => send(origin, "/health/live")],
  ["a refused form", () => post(origin, "/en/account/sign-in", {})],
];

async function styleSheet(): Promise<string> {
  const { text } = await send(origin, "/en");
  return /href="(\/assets\/[^"]+\.css)"/.exec(text)?.[1] ?? "/missing.css";
}

describe.each(kinds)("%s", (_, ask) => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await ask();
  });

  it("may load nothing from elsewhere, run no inline script, be framed by nobody", () => {
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("is neither guessed at nor told about elsewhere", () => {
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(answer.headers["permissions-policy"]).toContain("camera=()");
  });

  it("does not tell what it is made with", () => {
    expect(answer.headers["x-powered-by"]).toBeUndefined();
    expect(answer.headers["server"]).toBeUndefined();
  });

  it("has a type, where it has a body", () => {
    const type = answer.headers["content-type"];
    if (answer.bytes.length > 0) expect(type).toMatch(/^[a-z]+\/[a-z+.-]+/);
  });
});

it("a page has no inline script or style", async () => {
  for (const path of ["/en", "/ar/register", "/zh/account/sign-in"]) {
    const { text } = await send(origin, path);
    expect(text).not.toMatch(/<script(?![^>]* src=)/);
    expect(text).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
  }
});

it("an https portal keeps its readers on https, and its sessions too", async () => {
  const server = await startServer({ ORIGIN: "https://portal.example" });
  try {
    const answer = await send(server.origin, "/en");
    expect(answer.headers["strict-transport-security"]).toMatch(
      /max-age=\d{8}/,
    );
  } finally {
    await server.stop();
  }
});

it("a session's cookie is out of reach of scripts and other sites", async () => {
  const { text } = await send(origin, "/en/account/sign-in");
  const password = /demonstration-only-\d+/.exec(text)?.[0] ?? "";
  const answer = await post(origin, "/en/account/sign-in", {
    email: "owner@fairway.example",
    password,
  });
  expect(answer.status).toBe(303);
  const cookie = String(answer.headers["set-cookie"]);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).toMatch(/Path=\//i);
  expect(cookie).not.toMatch(/Domain=/i);
});
