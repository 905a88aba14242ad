import { describe, expect, inject, it } from "vitest";
import { startServer } from "../support/server";

const origin = inject("origin");

describe("health", () => {
  it.each(["live", "ready"])("%s answers 200", async (name) => {
    const answer = await fetch(`${origin}/health/${name}`);
    expect(answer.status).toBe(200);
  });
});

describe("the process", () => {
  it("ends within ten seconds of SIGTERM, with code 0", async () => {
    const server = await startServer();
    const started = performance.now();
    expect(await server.stop("SIGTERM")).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is not ready any more once it has been asked to end", async () => {
    const server = await startServer();
    const ended = server.stop("SIGTERM");
    const ready = await fetch(`${server.origin}/health/ready`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get("retry-after")).toBe("10");
    expect((await fetch(`${server.origin}/en`)).status).toBe(200);
    expect(await ended).toBe(0);
  });

  it.each([
    ["PORT", "many"],
    ["ORIGIN", "here"],
    ["DATABASE_URL", "mysql://localhost"],
    ["SMTP_URL", "mail"],
    ["CONTACT_EMAIL", "nobody"],
    ["MODE", "test"],
    ["CLOCK_OFFSET", "soon"],
    ["LOG_KEY", "secret"],
    ["LOG_ORIGIN", "our log"],
    ["LOG_WITNESSES", "somebody"],
    ["CREDENTIAL_KEY", "secret"],
    ["CREDENTIAL_FORMER_KEYS", "another"],
  ])("does not start with a bad %s, and names it", async (name, value) => {
    await expect(startServer({ [name]: value })).rejects.toThrow(name);
  });

  it.each([
    "SESSION_SECRET",
    "ORIGIN",
    "CONTACT_EMAIL",
    "LOG_KEY",
    "CREDENTIAL_KEY",
  ])("does not start in production without %s", async (name) => {
    await expect(startServer({ MODE: "production" })).rejects.toThrow(name);
  });

  it("does not start in production with a clock that runs ahead", async () => {
    await expect(
      startServer({ MODE: "production", CLOCK_OFFSET: "P1Y" }),
    ).rejects.toThrow("CLOCK_OFFSET is for MODE demo only");
  });
});
