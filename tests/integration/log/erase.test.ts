import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { eraseSignatory } from "../../../app/domain/act/erase.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { auditRegister } from "../../../app/domain/log/audit.server";
import { readProofFile } from "../../../app/domain/log/read.server";
import { eraseContact } from "../../../app/domain/participant/erase-contact.server";
import { listLeaves } from "../../../db/queries/log.server";
import { acts } from "../../../db/schema/act.server";
import { logSalts } from "../../../db/schema/log.server";
import { participants } from "../../../db/schema/participant.server";
import { registerParticipants } from "../../../db/schema/register.server";
import { auditEvents } from "../../../db/schema/system.server";
import { rows, type Db } from "../../../db/client.server";
import { openBriefDatabase } from "../../support/test-database";
import { begin, perform, start } from "../register/deeds";
import { logContext, publish } from "./log-house";

const NAME = "Zenobia Quillfeather";
const MAILBOX = "zenobia@somewhere.example";
const ctx = (db: Db) => ({
  ...{ db, now: start + 50 * DAY },
  actor: { kind: "anonymous" } as const,
});

/** A register whose first act a person signed, and whose participant showed a mailbox. */
async function open() {
  const db = await openBriefDatabase();
  await begin(db);
  await db.write((tx) =>
    tx
      .update(participants)
      .set({ contact: MAILBOX })
      .where(eq(participants.id, "p0")),
  );
  await perform(db, { kind: "register", who: 0 }, start);
  await perform(db, { kind: "rename", who: 0, which: 1 }, start + DAY);
  await publish(db);
  return db;
}

/** Whether any table but the log's own holds a text. */
async function holds(db: Db, text: string): Promise<boolean> {
  const found = await Promise.all(
    [acts, participants, registerParticipants, auditEvents].map(async (table) =>
      JSON.stringify(await rows(db.read, sql`select * from ${table}`)),
    ),
  );
  return found.some((one) => one.includes(text));
}

const salts = async (db: Db, field: string) =>
  (await db.read.select().from(logSalts))
    .filter((one) => one.field === field)
    .map(({ salt }) => salt);

describe("erasing", () => {
  it("who signed takes the salt along; proofs and the audit hold", async () => {
    const db = await open();
    const [{ signatoryName } = { signatoryName: "" }] = await db.read
      .select({ signatoryName: acts.signatoryName })
      .from(acts);
    const before = await listLeaves(db.read, 0, 99);
    const proof = await readProofFile(db.read, 0);
    expect(await salts(db, "signatory")).not.toContain(null);
    expect(await holds(db, signatoryName!)).toBe(true);

    const count = await eraseSignatory(ctx(db), "FW-000001", "asked by letter");
    expect(count).toBeGreaterThan(0);
    expect(await holds(db, signatoryName!)).toBe(false);
    expect(await salts(db, "signatory")).toEqual([null]);
    expect(await salts(db, "texts")).not.toContain(null);
    expect(await listLeaves(db.read, 0, 99)).toEqual(before);
    expect(await readProofFile(db.read, 0)).toBe(proof);
    expect(await auditRegister(logContext(db))).toMatchObject({
      ...{ problem: null, findings: [] },
    });
    // A second time there is nothing left.
    expect(await eraseSignatory(ctx(db), "FW-000001", "again")).toBe(0);
    const told = await db.read.select().from(auditEvents);
    expect(told.map(({ action }) => action)).toContain("act.signatory_erased");
  });

  it("a mailbox takes it out of the past too", async () => {
    const db = await open();
    expect(await holds(db, MAILBOX)).toBe(true);
    expect(await eraseContact(ctx(db), "p0", "asked by letter")).toBe(2);
    expect(await holds(db, MAILBOX)).toBe(false);
    expect(new Set(await salts(db, "contact"))).toEqual(new Set([null]));
    await publish(db);
    expect(await auditRegister(logContext(db))).toMatchObject({
      ...{ problem: null, findings: [] },
    });
  });

  it("needs somebody to erase", async () => {
    const db = await open();
    for (const number of ["FW-000099", "FW-1", NAME])
      await expect(eraseSignatory(ctx(db), number, "")).rejects.toMatchObject({
        kind: "not_found",
      });
    await expect(eraseContact(ctx(db), "nobody", "")).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
