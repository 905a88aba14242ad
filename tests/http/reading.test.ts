import { afterAll, beforeAll, expect, it } from "vitest";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { openDatabase, rows, type Db } from "../../db/client.server";
import { locales } from "../../app/domain/kernel/localized";
import { urls } from "../../app/urls";
import { send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

let server: RunningServer;
let db: Db;

beforeAll(async () => {
  server = await startServer();
  db = openDatabase(`file:${server.dataDir}/fairway.db`);
});
afterAll(async () => {
  await db.close();
  await server.stop();
});

/** Tables that the portal's own jobs write beside, whoever reads. */
const ofJobs = [
  "job_leases",
  "outbox",
  "follow_cursors",
  "follow_letters",
  "notices",
];

/** A certificate that was made is known again by its hash. */
const remembered = ["certificates"];

async function counts() {
  const tables = await rows<{ name: string }>(
    db.read,
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    if ([...ofJobs, ...remembered].includes(name)) continue;
    const [row] = await rows<{ n: number }>(
      db.read,
      sql`select count(*) as n from ${sql.identifier(name)}`,
    );
    found[name] = row?.n ?? -1;
  }
  return found;
}

/** The counts once the jobs have done what lay waiting when the portal started. */
async function settled() {
  let last = await counts();
  for (;;) {
    await wait(4000);
    const now = await counts();
    const isQuiet = JSON.stringify(now) === JSON.stringify(last);
    if (isQuiet && now["log_checkpoints"] !== 0) return now;
    last = now;
  }
}

it("reading changes nothing, on any address, by GET or HEAD", async () => {
  const before = await settled();
  for (const pattern of Object.values(urls)) {
    for (const lang of [locales[0], "en"]) {
      const path = pattern
        .replace(":lang", lang)
        .replace(/:(id|token|fileId)/g, "01ARZ3NDEKTSV4RRFFQ69G5FAV")
        .replace(":number", "FW-000001");
      for (const method of ["GET", "HEAD"]) {
        const answer = await send(server.origin, path, { method });
        expect(answer.status, `${method} ${path}`).toBeLessThan(500);
      }
    }
  }
  expect(await counts()).toEqual(before);
}, 90_000);
