import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formatVerifierKey } from "../../../app/domain/log/key";
import {
  logProblemsOf,
  openLog,
  type LogSettings,
} from "../../../app/domain/log/settings.server";
import { readWitnessed } from "../../../app/domain/log/read.server";
import {
  askWitnesses,
  waitAfter,
  witnessLog,
} from "../../../app/domain/log/witness-job.server";
import { openCheckpoint, parseKey } from "../../../app/verify/note.mjs";
import type { Db } from "../../../db/client.server";
import { openBriefDatabase } from "../../support/test-database";
import { makeWitnessKey, startWitness } from "../../support/witness";
import { addLeaves, logContext, publish, settings } from "./log-house";

const MINUTE = 60_000;
const ownKey = formatVerifierKey(openLog(settings()).signers[0]!);
let one: Awaited<ReturnType<typeof startWitness>>;
let two: typeof one;
let log: LogSettings;
let db: Db;
let size = 0;

beforeAll(async () => {
  one = await startWitness(1, ownKey);
  two = await startWitness(2, ownKey);
  log = settings({ witnesses: [one.setting, two.setting] });
});
afterAll(() => {
  one.stop();
  two.stop();
});
beforeEach(async () => {
  db = await openBriefDatabase();
  size = 0;
  for (const witness of [one, two]) {
    witness.forget();
    witness.behave(null);
    witness.asked.length = 0;
  }
});

const ctx = (now = 0, own = log) => ({
  ...logContext(db, own, now),
  log: pino({ level: "silent" }),
});
async function grow(by: number) {
  await addLeaves(db, size, size + by);
  size += by;
  await publish(db, log);
}
const work = (now = 0) =>
  witnessLog.hasWork(ctx(now) as Parameters<typeof witnessLog.hasWork>[0]);

describe("witnesses", () => {
  it("are sent each checkpoint with its proof, and what they sign is published", async () => {
    expect(await work()).toBe(false);
    for (const by of [1, 7, 300, 2, 255]) {
      await grow(by);
      expect(await work()).toBe(true);
      await askWitnesses(ctx());
      expect([one.seen(), two.seen()]).toEqual([size, size]);
      expect(await work()).toBe(false);
    }
    expect(one.asked).toEqual([0, 1, 8, 308, 310]);
    const published = await readWitnessed(db.read);
    const opened = openCheckpoint(Buffer.from(published!.note), {
      keys: [parseKey(ownKey)],
      witnesses: [one, two].map(({ verifierKey }) => parseKey(verifierKey)),
      least: 2,
    });
    expect(opened.size).toBe(565);
  });

  it("that remember another size than we do are asked from there", async () => {
    await grow(20);
    await askWitnesses(ctx());
    // It lost what it knew.
    one.forget();
    await grow(20);
    await askWitnesses(ctx());
    expect(one.asked).toEqual([0, 20, 0]);
    expect(one.seen()).toBe(40);
    // We lost what it told us: another database with the same beginning.
    db = await openBriefDatabase();
    size = 0;
    await grow(20);
    await grow(40);
    await askWitnesses(ctx());
    expect(one.asked).toEqual([0, 20, 0, 0, 40]);
    expect(one.seen()).toBe(60);
  });

  it("that have seen more than there is are not made to sign", async () => {
    await grow(20);
    one.forget({ size: 90, root: Buffer.alloc(32) });
    await askWitnesses(ctx());
    expect(one.seen()).toBe(90);
    expect((await readWitnessed(db.read))?.note).not.toContain("witness-1");
    expect(await work()).toBe(false);
  });

  it("that saw another past refuse", async () => {
    await grow(20);
    one.forget({ size: 10, root: Buffer.alloc(32) });
    await askWitnesses(ctx());
    expect(one.seen()).toBe(10);
    expect(one.asked).toEqual([0, 10]);
  });

  it("that are slow, down, wrong or lead elsewhere hold up no other, and are asked less and less", async () => {
    await grow(20);
    const other = makeWitnessKey(7);
    let turn = 0;
    for (const how of [
      () => new Promise<never>(() => undefined),
      () => ({ status: 500 }),
      () => ({ status: 302 }),
      () => ({ status: 200, body: "hello" }),
      () => ({ status: 200, body: other.cosign("another\n1\ntext\n") }),
      () => ({ status: 200, body: one.cosign("another\n1\ntext\n") }),
      () => ({ status: 200, body: "x".repeat(1_000_000) }),
      () => ({ status: 409, type: "text/x.tlog.size", body: "many\n" }),
      () => ({ status: 409, type: "text/x.tlog.size", body: "1e3\n" }),
    ]) {
      one.behave(how);
      await grow(1);
      await askWitnesses(ctx(turn * 60 * MINUTE), 300);
      expect(two.seen(), String(how)).toBe(size);
      turn += 1;
    }
    const note = (await readWitnessed(db.read))?.note;
    expect(note).toContain("witness-2");
    expect(note).not.toContain("witness-1");
    // It is left alone now, and then it signs again.
    const now = turn * 60 * MINUTE;
    one.behave(() => ({ status: 503 }));
    await grow(1);
    await askWitnesses(ctx(now), 300);
    one.behave(null);
    await askWitnesses(ctx(now + MINUTE));
    expect(one.asked).toEqual([]);
    await askWitnesses(ctx(now + 31 * MINUTE));
    expect(one.seen()).toBe(size);
  });

  it("wait twice as long each time, up to half an hour", () => {
    expect([1, 2, 3, 4].map(waitAfter)).toEqual([
      10_000, 20_000, 40_000, 80_000,
    ]);
    expect(waitAfter(500)).toBe(30 * MINUTE);
  });

  it("need not be asked, and a bad address is named", () => {
    const { witnesses, targets } = openLog(
      settings({ witnesses: [one.verifierKey, two.setting] }),
    );
    expect([witnesses.length, targets.length]).toEqual([2, 1]);
    const problems = logProblemsOf(
      settings({ witnesses: [`${one.verifierKey}@https://`] }),
    );
    expect(problems.join()).toContain("LOG_WITNESSES");
  });
});
