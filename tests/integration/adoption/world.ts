import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq, isNotNull, ne } from "drizzle-orm";
import type { Context } from "../../../app/context.server";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import type {
  MembershipRole,
  SecretariatRole,
  User,
} from "../../../app/domain/permissions/actor";
import { practiceNumber } from "../../../app/domain/practice/number";
import { memberships, users } from "../../../db/schema/account.server";
import { participants } from "../../../db/schema/participant.server";
import { practiceAdoptions } from "../../../db/schema/adoption.server";
import { practices } from "../../../db/schema/practice.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

/** The demonstration's library, and people who act for whom a test says. */
export async function openLibrary() {
  const db = await openTestDatabase();
  const { services, context, clock } = makeTestServices(db);
  const files = openFileStore(mkdtempSync(join(tmpdir(), "fairway-adopt-")));
  const env = { ...services.env, mode: "demo" as const };
  const as = (actor?: User): Context => ({ ...context(actor), env, files });
  await fillDemonstration(as());
  const accounts = await db.read.select().from(users);

  const person = (
    who: string,
    participantId: string | null,
    role: MembershipRole = "editor",
    roles: readonly SecretariatRole[] = [],
  ): Context => {
    const email = `${who}@fairway.example`;
    const row = accounts.find((one) => one.email === email);
    if (!row) throw new Error(`No account ${email}`);
    return as({
      kind: "user",
      userId: row.id,
      ...{ email, name: row.name, roles: [...roles], emailVerified: true },
      memberships: participantId === null ? [] : [{ participantId, role }],
      sessionId: `session-${row.id}`,
      provedAt: clock.now,
    });
  };

  /** Public practices with nobody who took them over, of the level asked for. */
  const untouched = async (level: "E1" | "E2" | "E3") => {
    const rows = await db.read
      .select()
      .from(practices)
      .where(
        and(
          isNotNull(practices.number),
          eq(practices.standing, "published"),
          eq(practices.evidence, level),
        ),
      );
    const taken = await db.read.select().from(practiceAdoptions);
    const found = rows.find(({ id }) =>
      taken.every(({ practiceId }) => practiceId !== id),
    );
    if (!found) throw new Error("Every practice was taken over");
    return { ...found, code: practiceNumber(found.number ?? 0) };
  };

  const bodies = async (isChecked: boolean) =>
    (
      await db.read
        .select()
        .from(participants)
        .where(ne(participants.kind, "government"))
    ).filter(
      ({ identityCheckedAt }) => (identityCheckedAt !== null) === isChecked,
    );

  const readPractice = async (id: string) => {
    const [row] = await db.read
      .select()
      .from(practices)
      .where(eq(practices.id, id));
    if (!row) throw new Error("No such practice");
    return row;
  };

  /** Makes somebody a writer of the practice's owner, so that letters have an address. */
  const letWrite = (who: string, participantId: string) =>
    db.write(async (tx) => {
      const row = accounts.find(({ email }) => email.startsWith(`${who}@`));
      await tx
        .insert(memberships)
        .values({
          ...{ userId: row?.id ?? "", participantId },
          ...{ role: "owner", createdAt: clock.now },
        })
        .onConflictDoNothing();
      return row?.email ?? "";
    });

  return { db, clock, as, person, untouched, bodies, readPractice, letWrite };
}

export const said = {
  kind: "adapted",
  startedOn: "2026-10-01",
  changes: "Two questions left out, since our law has no answer to them.",
  ...{ result: null, resultOn: null, source: null, lang: "en" },
} as const;

export const withResult = {
  ...said,
  result: "Waiting fell from 40 to 12 days by the count of our own desk.",
  resultOn: "2026-11-10",
  source: "https://www.example.org/report",
} as const;
