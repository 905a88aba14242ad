import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { refreshRegister } from "../../app/domain/register/refresh.server";
import { sql } from "drizzle-orm";
import { openDatabase, rows } from "../../db/client.server";
import { post, send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

const origin = inject("origin");

describe("a public page", () => {
  it.each(["br", "gzip", "identity"])("comes in %s", async (encoding) => {
    const answer = await send(origin, "/en/register", {
      headers: { "accept-encoding": encoding },
    });
    const sent = encoding === "identity" ? undefined : encoding;
    expect(answer.headers["content-encoding"]).toBe(sent);
    expect(answer.headers["content-length"]).toBe(String(answer.bytes.length));
    expect(answer.text).toMatch(/^<!DOCTYPE html>.*<\/html>$/s);
  });

  it.each([
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0.0, br;q=0", undefined],
    ["deflate, gzip, br, zstd", "br"],
    ["*;q=0", undefined],
  ])("for a reader who takes “%s” comes in %s", async (accepted, sent) => {
    const headers = { "accept-encoding": accepted };
    const answer = await send(origin, "/en/register", { headers });
    expect(answer.headers["content-encoding"]).toBe(sent);
  });

  it("is not sent again to who has it", async () => {
    for (const path of ["/en", "/ar/register", "/api/v1/acts", "/robots.txt"]) {
      const first = await send(origin, path);
      const etag = String(first.headers.etag);
      expect(etag).toMatch(/^"[\w-]{20,}"$/);
      const headers = { "if-none-match": `"other", W/${etag}` };
      const again = await send(origin, path, { headers });
      expect(again.status).toBe(304);
      expect(again.bytes.length).toBe(0);
      expect(again.headers.etag).toBe(etag);
      expect(again.headers["content-security-policy"]).toBeDefined();
      const other = await send(origin, path, {
        headers: { "if-none-match": '"other"' },
      });
      expect(other.status).toBe(200);
    }
  });

  it("has an own validator in each language, colours and encoding", async () => {
    const asked: readonly (readonly [string, Record<string, string>])[] = [
      ["/en", {}],
      ["/fr", {}],
      ["/en", { cookie: "theme=dark" }],
      ["/en", { "accept-encoding": "br" }],
    ];
    const tags = await Promise.all(
      asked.map(async ([path, headers]) => {
        const answer = await send(origin, path, { headers });
        return answer.headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(4);
  });

  it("is asked anew each time, and kept by no one else for others", async () => {
    const { headers } = await send(origin, "/en");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers.vary).toContain("cookie");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("answers HEAD as GET, without the body", async () => {
    const got = await send(origin, "/en/register");
    const head = await send(origin, "/en/register", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.bytes.length).toBe(0);
    for (const name of ["etag", "content-type", "content-length"]) {
      expect(head.headers[name]).toBe(got.headers[name]);
    }
  });

  it("is whole for a reader who comes after a HEAD", async () => {
    const path = "/en/register?kind=academia&sort=oldest";
    await send(origin, path, { method: "HEAD" });
    const got = await send(origin, path);
    expect(got.text).toContain("</html>");
  });
});

it("a file named by its content is kept for ever", async () => {
  const { text } = await send(origin, "/en");
  const path = /href="(\/assets\/[^"]+\.css)"/.exec(text)?.[1] ?? "";
  const { headers } = await send(origin, path);
  expect(headers["cache-control"]).toContain("immutable");
});

describe("a page with somebody's name on it", () => {
  const name = "Owner (demonstration)";
  let cookie: string;
  beforeAll(async () => {
    const answer = await post(origin, "/en/account/sign-in", {
      email: "owner@fairway.example",
      password: "demonstration-only-2024",
    });
    cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  });

  it("is kept by nobody and shown to nobody else", async () => {
    const own = await send(origin, "/en/about", { headers: { cookie } });
    expect(own.status).toBe(200);
    expect(own.text).toContain(name);
    expect(own.headers["cache-control"]).toContain("no-store");
    expect(own.headers.etag).toBeUndefined();
    const other = await send(origin, "/en/about");
    expect(other.text).not.toContain(name);
    const again = await send(origin, "/en/about", { headers: { cookie } });
    expect(again.text).toContain(name);
  });

  it("is not taken from the cache for a session that has ended either", async () => {
    const ended = { cookie: cookie.replace(/=.*/, "=ended") };
    const answer = await send(origin, "/en/about", { headers: ended });
    expect(answer.headers["cache-control"]).toContain("no-store");
  });
});

describe("a committed change", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("of another process is on the next page", async () => {
    const page = () => send(server.origin, "/en/acts/FW-000001");
    const before = await page();
    expect(before.status).toBe(200);
    expect((await page()).headers.etag).toBe(before.headers.etag);

    const db = openDatabase(`file:${server.dataDir}/fairway.db`);
    const statement = "A statement nobody has read before";
    await db.write(async (tx) => {
      const [act] = await rows<{ id: string }>(
        tx,
        sql`update acts set statement = ${statement} where seq = 1 returning id`,
      );
      await refreshRegister(tx, act!.id, Date.now());
    });
    await db.close();

    const after = await page();
    expect(after.text).toContain(statement);
    expect(after.headers.etag).not.toBe(before.headers.etag);
    const known = { "if-none-match": String(before.headers.etag) };
    const asked = await send(server.origin, "/en/acts/FW-000001", {
      headers: known,
    });
    expect(asked.status).toBe(200);
  });

  it("that no reader sees leaves the pages as they are", async () => {
    const page = () => send(server.origin, "/en/register");
    const before = await page();
    await post(server.origin, "/en/account/sign-in", {
      email: "owner@fairway.example",
      password: "demonstration-only-2024",
    });
    expect((await page()).headers.etag).toBe(before.headers.etag);
  });
});
