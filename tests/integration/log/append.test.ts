import { eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillLog } from "../../../app/domain/log/backfill.server";
import { fromBase64 } from "../../../app/domain/log/bytes";
import { commitTo, signatoryValue } from "../../../app/domain/log/commitment";
import { sha256 } from "../../../app/domain/log/sha256.server";
import { newId } from "../../../app/domain/kernel/ids";
import { insertActEvent } from "../../../db/queries/act.server";
import { eraseSalts, listSalts } from "../../../db/queries/log.server";
import { actEvents } from "../../../db/schema/act.server";
import { logLeaves, logSalts } from "../../../db/schema/log.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct } from "../register/fixture";
import { begin, perform, start } from "../register/deeds";
import { countEvents, readWholeLog } from "./whole-log";

const kinds = [
  ...["register", "register", "amend", "reaffirm", "suspend", "restore"],
  ...["remove", "withdraw", "rename", "move", "prove"],
];
const deed = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat({ max: 2 }),
  which: fc.nat({ max: 20 }),
});

describe("the log", () => {
  it("has a leaf for every public event, whatever happens", async () => {
    const deeds = fc.array(deed, { minLength: 10, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const db = await openTestDatabase();
        await begin(db);
        for (const [at, one] of all.entries())
          await perform(db, one, start + at * 1000);
        const leaves = await readWholeLog(db);
        const { shown, logged } = await countEvents(db);
        expect(logged).toBe(shown);
        const sinces = leaves.map(({ since }) => since);
        expect([...sinces].sort()).toEqual(sinces);
        const first = new Set<string>();
        for (const { number, act } of leaves) {
          if (number === undefined) continue;
          expect(act !== undefined, number).toBe(!first.has(number));
          first.add(number);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("tells no person, and lets what was said be proved, until the salt is erased", async () => {
    const db = await openTestDatabase();
    await begin(db);
    await perform(db, { kind: "register" }, start);
    const [leaf] = await readWholeLog(db);
    expect(JSON.stringify(leaf)).not.toContain("Sam");
    expect(JSON.stringify(leaf)).not.toContain("within our own law");
    const saltOf = async () =>
      (await listSalts(db.read, 0)).find(({ field }) => field === "signatory")
        ?.salt;
    const value = signatoryValue({
      signatoryName: "Sam Signatory",
      signatoryTitle: null,
    });
    const salt = fromBase64((await saltOf()) ?? "");
    expect(leaf?.act?.["signatory"]).toBe(commitTo(sha256, salt, value));
    await db.write((tx) => eraseSalts(tx, [0], ["signatory"]));
    expect(await saltOf()).toBeNull();
    const left = await db.read
      .select()
      .from(logSalts)
      .where(isNull(logSalts.salt));
    expect(left).toHaveLength(1);
    // What was proved with the log is proved still.
    await readWholeLog(db);
  });

  it("can't be forgotten: an event without its leaf is not committed", async () => {
    const db = await openTestDatabase();
    await begin(db);
    await perform(db, { kind: "register" }, start);
    const [known] = await db.read.select().from(actEvents);
    const id = newId();
    const event = { ...known!, id, event: "suspend" };
    await expect(db.write((tx) => insertActEvent(tx, event))).rejects.toThrow();
    expect(
      await db.read.select().from(actEvents).where(eq(actEvents.id, id)),
    ).toEqual([]);
    await db.write((tx) => insertActEvent(tx, { ...event, isPublic: false }));
  });

  it("gets what happened before there was a log, in order and once", async () => {
    const db = await openTestDatabase();
    await begin(db);
    await db.write(async (tx) => {
      for (const seq of [3, 1, 2])
        await addAct(tx, { seq, participantId: `p${String(seq - 1)}` });
    });
    expect(await fillLog({ db })).toBe(3);
    expect(await fillLog({ db })).toBe(0);
    const leaves = await readWholeLog(db);
    expect(leaves.map(({ number }) => number)).toEqual([
      "FW-000001",
      "FW-000002",
      "FW-000003",
    ]);
    expect(leaves.every(({ late }) => late)).toBe(true);
    expect(leaves.every(({ participant }) => participant)).toBe(true);
    await perform(db, { kind: "suspend", which: 0 }, start);
    const [, , , next] = await readWholeLog(db);
    expect(next?.late).toBeUndefined();
    expect(next?.act).toBeUndefined();
  });

  it("never has a leaf twice for one event", async () => {
    const db = await openTestDatabase();
    await begin(db);
    await perform(db, { kind: "register" }, start);
    const [row] = await db.read.select().from(logLeaves);
    await expect(
      db.write((tx) => tx.insert(logLeaves).values({ ...row!, leaf: 1 })),
    ).rejects.toThrow();
  });
});
