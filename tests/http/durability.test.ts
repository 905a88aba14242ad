import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { rows } from "../../db/client.server";
import {
  addresses,
  fromElsewhere,
  makeHouse,
  password,
  signUp,
} from "../support/house";
import { post, send } from "../support/send";
import { waitFor } from "../support/temp";

let house: ReturnType<typeof makeHouse>;
beforeEach(() => {
  house = makeHouse();
});
afterEach(() => house.remove());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("a process that is killed in a burst of writes has lost none it acknowledged", async () => {
  const promised: string[] = [];
  let asked = 0;
  for (let life = 0; life < 2; life += 1) {
    const server = await house.start();
    let isAlive = true;
    const clients = Array.from({ length: 6 }, async () => {
      while (isAlive) {
        const email = `person-${String((asked += 1))}@example.org`;
        // A connection that breaks promises nothing.
        const answer = await signUp(server.origin, email).catch(() => null);
        if (answer?.status === 303) promised.push(email);
      }
    });
    const enough = promised.length + 12;
    await waitFor(
      () => Promise.resolve(promised.length >= enough),
      30_000,
      "A dozen sign-ups",
    );
    process.kill(server.pid, "SIGKILL");
    isAlive = false;
    await Promise.all(clients);
    await server.stop("SIGKILL");
  }

  const server = await house.start();
  const db = house.open();
  const kept = await addresses(db);
  expect(promised.length).toBeGreaterThanOrEqual(24);
  expect(kept).toEqual(expect.arrayContaining(promised));
  expect(new Set(kept).size).toBe(kept.length);
  // What belongs to one transaction is there with it.
  const [letters] = await rows<{ n: number }>(
    db.read,
    sql`select count(*) as n from outbox`,
  );
  expect(letters?.n).toBe(kept.length);
  const [check] = await rows<{ integrity_check: string }>(
    db.read,
    sql`pragma integrity_check`,
  );
  expect(check?.integrity_check).toBe("ok");
  await db.close();
  await server.stop();
}, 120_000);

/** A sign-up whose form is sent only when `send` is called; `taken` once the server waits for it. */
function slowSignUp(origin: string, email: string) {
  const body = new URLSearchParams({ name: "Somebody", email, password });
  const asked = request(`${origin}/en/account/sign-up`, {
    method: "POST",
    agent: false,
    headers: {
      ...fromElsewhere(),
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": body.toString().length,
      expect: "100-continue",
    },
  });
  const answer = once(asked, "response") as Promise<[IncomingMessage]>;
  asked.flushHeaders();
  return {
    taken: once(asked, "continue"),
    send: () => asked.end(body.toString()),
    status: answer.then(([{ statusCode }]) => statusCode),
  };
}

it("a process asked to end finishes what is under way, within ten seconds", async () => {
  const server = await house.start();
  const emails = Array.from(
    { length: 12 },
    (_, at) => `late-${String(at)}@example.org`,
  );
  const asked = emails.map((email) => slowSignUp(server.origin, email));
  await Promise.all(asked.map(({ taken }) => taken));
  const started = performance.now();
  const ended = server.stop("SIGTERM");
  await pause(100);
  for (const one of asked) one.send();
  const statuses = await Promise.all(asked.map(({ status }) => status));
  expect(statuses).toEqual(emails.map(() => 303));
  expect(await ended).toBe(0);
  expect(performance.now() - started).toBeLessThan(10_000);
  const db = house.open();
  expect((await addresses(db)).sort()).toEqual(emails.sort());
  await db.close();
  await expect(send(server.origin, "/en")).rejects.toThrow("ECONNREFUSED");
}, 60_000);

it("a process that dies between an effect and its answer gives the same form the same answer", async () => {
  const form = { _key: "01JD0000000000000000000000", name: "Somebody" };
  const email = "once@example.org";
  const ask = (origin: string) =>
    post(
      origin,
      "/en/account/sign-up",
      { ...form, email, password },
      // One network: whoever is not signed in is known by it.
      { "sec-fetch-site": "same-origin", "x-forwarded-for": "198.51.100.7" },
    );
  const first = await house.start();
  const db = house.open();
  // An answer that were stored after the effect would take half a minute here.
  await db.write((tx) =>
    tx.run(
      sql.raw(`create trigger slow_answer before update on idempotency_keys
      begin
        select sum(n) from (
          with recursive c(n) as (
            select 1 union all select n + 1 from c where n < 100000000
          ) select n from c
        );
      end`),
    ),
  );
  const broken = ask(first.origin).catch(() => null);
  await waitFor(
    async () => (await addresses(db)).includes(email),
    10_000,
    "The account",
  );
  process.kill(first.pid, "SIGKILL");
  await broken;
  await first.stop("SIGKILL");

  const second = await house.start();
  const answer = await ask(second.origin);
  expect(answer.status).toBe(303);
  expect(answer.headers["location"]).toBe("/en/account/sign-up/sent");
  expect(await addresses(db)).toEqual([email]);
  const [letters] = await rows<{ n: number }>(
    db.read,
    sql`select count(*) as n from outbox`,
  );
  expect(letters?.n).toBe(1);
  await db.close();
  await second.stop();
}, 60_000);
