import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { auditRegister } from "../../../app/domain/log/audit.server";
import { eraseSalts } from "../../../db/queries/log.server";
import { endOf } from "../../../app/domain/register/as-of";
import type { Db, Tx } from "../../../db/client.server";
import {
  actEvents,
  actProposals,
  acts,
  commitments,
} from "../../../db/schema/act.server";
import {
  logCheckpoints,
  logLeaves,
  logSalts,
} from "../../../db/schema/log.server";
import {
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { registerEntries } from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { openOffice } from "../case/office";
import { begin, perform, start } from "../register/deeds";
import { logContext, publish } from "./log-house";

const kinds = [
  ...["register", "register", "amend", "reaffirm", "suspend", "restore"],
  ...["remove", "withdraw", "rename", "move", "prove"],
];
const audit = (db: Db, at: number | null = null) =>
  auditRegister(logContext(db), at);

/** A register with a little of everything, and the ids of its first act. */
async function fill(db: Db) {
  await begin(db);
  const deeds = [
    "register",
    "register",
    "amend",
    "suspend",
    "rename",
    "withdraw",
  ];
  for (const [at, kind] of deeds.entries())
    await perform(db, { kind, who: at, which: at }, start + at * DAY);
  await publish(db);
}

type Edit = (tx: Tx) => Promise<unknown>;
const first = "act-1000";
const set =
  (change: Partial<typeof acts.$inferInsert>): Edit =>
  (tx) =>
    tx.update(acts).set(change).where(eq(acts.id, first));

/** What somebody with the database's password might do. */
const edits: Readonly<Record<string, Edit>> = {
  "a status": set({ status: "dormant" }),
  "a verification": set({ verification: "self_declared" }),
  "a day": set({ doneOn: "2020-01-01" }),
  "an instant": set({ registeredAt: start - DAY }),
  "a statement": set({ statement: "We never said that." }),
  "a signatory": set({ signatoryName: "Somebody Else" }),
  "an area": set({ area: "FRA" }),
  "a number": set({ seq: 99 }),
  "an act's participant": set({ participantId: "p2" }),
  "an alignment": (tx) =>
    tx
      .update(actProposals)
      .set({ alignment: "absent" })
      .where(and(eq(actProposals.actId, first), eq(actProposals.proposal, 1))),
  "a commitment's words": (tx) =>
    tx
      .update(commitments)
      .set({ target: "1" })
      .where(eq(commitments.actId, first)),
  "a commitment taken away": (tx) =>
    tx.delete(commitments).where(eq(commitments.actId, first)),
  "an event's reason": (tx) =>
    tx
      .update(actEvents)
      .set({ reasonCode: "other" })
      .where(eq(actEvents.actId, first)),
  "an event hidden": (tx) =>
    tx
      .update(actEvents)
      .set({ isPublic: false })
      .where(eq(actEvents.actId, first)),
  "an event made up": async (tx) => {
    const [event] = await tx
      .select()
      .from(actEvents)
      .where(eq(actEvents.actId, first));
    await tx.insert(actEvents).values({ ...event!, id: "made-up" });
  },
  "an act made up": async (tx) => {
    const [act] = await tx.select().from(acts).where(eq(acts.id, first));
    await tx.insert(acts).values({ ...act!, id: "made-up", seq: 77 });
  },
  "a name": (tx) => tx.update(participantNames).set({ name: "Another name" }),
  "a website": (tx) =>
    tx.update(participants).set({ website: "https://evil.example" }),
  "a contact": (tx) => tx.update(participants).set({ contact: "x@y.example" }),
  "a row readers see": (tx) =>
    tx
      .update(registerEntries)
      .set({ proposals: "-----------" })
      .where(isNull(registerEntries.validUntil)),
  "a row hidden from readers": (tx) =>
    tx.delete(registerEntries).where(eq(registerEntries.actId, first)),
  "a salt": (tx) =>
    tx.update(logSalts).set({ salt: Buffer.alloc(32).toString("base64") }),
  "a leaf": async (tx) => {
    const [row] = await tx
      .select()
      .from(logLeaves)
      .where(eq(logLeaves.leaf, 0));
    const data = row!.data.replace("support", "confirm");
    await tx.update(logLeaves).set({ data }).where(eq(logLeaves.leaf, 0));
  },
  "a leaf's hash": (tx) =>
    tx
      .update(logLeaves)
      .set({ hash: Buffer.alloc(32).toString("base64") })
      .where(eq(logLeaves.leaf, 1)),
  "a checkpoint": (tx) =>
    tx
      .update(logCheckpoints)
      .set({ root: Buffer.alloc(32).toString("base64") }),
};

describe("the audit", () => {
  it("finds nothing where nothing was edited, erased salts included", async () => {
    const db = await openTestDatabase();
    await fill(db);
    const report = await audit(db);
    expect(report).toMatchObject({ problem: null, findings: [] });
    expect(report.acts).toBeGreaterThan(2);
    await db.write((tx) => eraseSalts(tx, [0, 1, 2], ["texts", "signatory"]));
    expect((await audit(db)).findings).toEqual([]);
  });

  it.each(Object.keys(edits))(
    "finds %s edited behind its back",
    async (name) => {
      const db = await openTestDatabase();
      await fill(db);
      await db.write(edits[name]!);
      const { problem, findings } = await audit(db);
      expect(problem !== null || findings.length > 0).toBe(true);
    },
  );

  it("rebuilds any day of any history", async () => {
    const deed = fc.record({
      kind: fc.constantFrom(...kinds),
      who: fc.nat({ max: 2 }),
      which: fc.nat({ max: 20 }),
    });
    const life = fc.array(deed, { minLength: 8, maxLength: 18 });
    await fc.assert(
      fc.asyncProperty(life, async (deeds) => {
        const db = await openTestDatabase();
        await begin(db);
        const days = new Set<string>();
        for (const [at, one] of deeds.entries()) {
          const now = start + at * 17 * 3_600_000;
          await perform(db, one, now);
          days.add(dayOf(now));
        }
        for (const day of days) {
          const report = await audit(db, endOf(day));
          expect(report, day).toMatchObject({ problem: null, findings: [] });
        }
        expect(await audit(db)).toMatchObject({ problem: null, findings: [] });
      }),
      { numRuns: 8 },
    );
  });

  it("agrees with the demonstration", async () => {
    const db = await openTestDatabase();
    const office = openOffice(db);
    const ctx = office.ctxOf({ kind: "anonymous" });
    const files = { ...ctx.files, put: () => Promise.resolve() };
    await fillDemonstration(
      { ...ctx, files, now: Date.parse("2026-11-22T00:00:00Z") },
      40,
    );
    const report = await audit(db);
    expect(report).toMatchObject({ problem: null, findings: [] });
    expect(report.leaves).toBeGreaterThan(40);
    office.close();
  }, 60_000);
});
