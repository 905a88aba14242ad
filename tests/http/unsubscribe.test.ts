import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listLetters } from "../../db/queries/outbox.server";
import { openDatabase, type Db } from "../../db/client.server";
import { send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";
import { makeTempDir, waitFor } from "../support/temp";

const form = "application/x-www-form-urlencoded";
const oneClick = "List-Unsubscribe=One-Click";

describe("a mail program that ends letters for its reader", () => {
  let server: RunningServer;
  let db: Db;
  let path = "";
  const folder = makeTempDir();

  beforeAll(async () => {
    // The demonstration's owner follows a proposal, and is told of it at once.
    // Filled here and now: news is told while it is fresh.
    server = await startServer({ DATA_DIR: folder.path });
    db = openDatabase(`file:${server.dataDir}/fairway.db`);
    const find = async () => {
      const letters = await listLetters(db.read, 100);
      const text = letters.map((letter) => letter.text).join("\n");
      path = /\/\w\w\/unsubscribe\/[\w-]{43}/.exec(text)?.[0] ?? "";
      return path !== "";
    };
    await waitFor(find, 60_000, "A letter with news");
  });
  afterAll(async () => {
    await db.close();
    await server.stop();
    folder.remove();
  });

  const post = (to: string, headers: Record<string, string> = {}) =>
    send(server.origin, to, {
      method: "POST",
      headers: { "content-type": form, ...headers },
      body: oneClick,
    });
  const writing = async () => {
    const follows = await import("../../db/schema/follow.server");
    const all = await db.read.select().from(follows.follows);
    return all.filter(({ frequency }) => frequency === "at_once").length;
  };

  it("only looks, as scanners of mail do, and ends nothing", async () => {
    const before = await writing();
    for (const method of ["GET", "HEAD", "GET"]) {
      const answer = await send(server.origin, path, { method });
      expect(answer.status).toBe(200);
      expect(answer.headers["cache-control"]).toContain("no-store");
    }
    expect(await writing()).toBe(before);
  });

  it("posts from nowhere, without a cookie, and is answered at once", async () => {
    const before = await writing();
    const answer = await post(path, { "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(200);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(await writing()).toBeLessThan(before);
    const left = await writing();

    // Again, as nobody in particular, and with the form as RFC 8058 shows it.
    expect((await post(path)).status).toBe(200);
    const boundary = "----x";
    const multipart = await send(server.origin, path, {
      method: "POST",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      body: `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`,
    });
    expect(multipart.status).toBe(200);
    expect(multipart.text).toContain("had stopped already");
    expect(await writing()).toBe(left);
  });

  it("finds nothing behind a link that was never sent", async () => {
    expect((await post(`/en/unsubscribe/${"x".repeat(43)}`)).status).toBe(404);
  });

  it.each([
    "/en/account/following",
    "/en/account/notices",
    "/en/account/sign-out",
    "/en/account/follow",
    "/en/theme",
    `/en/unsubscribe/${"x".repeat(43)}/more`,
    `/en/unsubscribe/${"x".repeat(43)}?x=1`,
    `/en/unsubscribe/${"x".repeat(42)}`,
    `/xx/unsubscribe/${"x".repeat(43)}`,
    `//en/unsubscribe/${"x".repeat(43)}`,
  ])("is refused at %s, like every other stranger", async (other) => {
    expect((await post(other)).status).toBe(403);
  });
});
