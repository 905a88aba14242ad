import { eq } from "drizzle-orm";
import { confirmChallenge } from "../../../app/domain/challenge/confirm.server";
import { claimChallenge } from "../../../app/domain/challenge/claim.server";
import { raiseChallenge } from "../../../app/domain/challenge/raise.server";
import { challengeForm } from "../../../app/domain/challenge/schema.server";
import { issueStamp } from "../../../app/domain/challenge/stamp.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { registerNumber } from "../../../app/domain/act/number";
import { anonymous, type User } from "../../../app/domain/permissions/actor";
import type { Db } from "../../../db/client.server";
import { findAct } from "../../../db/queries/act.server";
import { findChallenge } from "../../../db/queries/challenge.server";
import { memberships } from "../../../db/schema/account.server";
import { challenges } from "../../../db/schema/challenge.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openOffice, start } from "../case/office";

/** When the challenges of these tests come in. */
export const now = start + DAY;

/** A secretariat with acts on the register, and people who challenge them. */
export function openDesk(db: Db) {
  const office = openOffice(db);
  const ctxOf = (actor: User | typeof anonymous, at = now) =>
    office.ctxOf(actor, at);

  async function addOfficers() {
    return {
      identity: await office.addPerson("Identity", ["reviewer"]),
      authority: await office.addPerson("Authority", ["reviewer"]),
      approval: await office.addPerson("Approval", ["registrar"]),
      second: await office.addPerson("Second", ["registrar"]),
    };
  }

  /** An act on the register, whose author is the only owner. */
  async function addPublished() {
    const officers = await addOfficers();
    const made = await office.addCase();
    await office.pass(officers.identity, made.actId, "identity");
    await office.pass(officers.authority, made.actId, "authority");
    await office.pass(officers.approval, made.actId, "approval");
    await db.write((tx) =>
      tx.insert(memberships).values({
        userId: made.author.userId,
        participantId: made.participantId,
        role: "owner",
        createdAt: start,
      }),
    );
    const act = await findAct(db.read, made.actId);
    return { ...made, officers, number: registerNumber(act?.seq ?? 0) };
  }

  const inputFor = (number: string, more: Record<string, string> = {}) => {
    const { env } = ctxOf(anonymous);
    return challengeForm.parse({
      reason: "not_signed",
      explanation: "Our head office knows nothing of it.",
      lang: "en",
      name: "A. Challenger",
      email: "challenger@example.org",
      stamp: issueStamp(env.secret, number, now - HOUR),
      ...more,
    });
  };

  const lettersTo = (recipient: string) =>
    db.read.select().from(outbox).where(eq(outbox.recipient, recipient));

  /** The link of the last letter to an address. */
  async function tokenFor(email: string): Promise<string> {
    const letters = await lettersTo(email);
    const links = letters.flatMap(
      ({ text }) => /\/challenges\/confirm\/([\w-]{43})/.exec(text)?.[1] ?? [],
    );
    const token = links.at(-1);
    if (!token) throw new Error("no letter with a link");
    return token;
  }

  async function raise(number: string, more: Record<string, string> = {}) {
    const input = inputFor(number, more);
    await raiseChallenge(ctxOf(anonymous), number, input);
    return tokenFor(input.email);
  }

  /** A confirmed challenge; its id. */
  async function addChallenge(number: string, email: string) {
    await confirmChallenge(ctxOf(anonymous), await raise(number, { email }));
    const [row] = await db.read
      .select({ id: challenges.id })
      .from(challenges)
      .where(eq(challenges.email, email));
    if (!row) throw new Error("no challenge");
    return row.id;
  }

  /** The context of an officer who holds a challenge and has just proved itself. */
  async function holding(officer: User, id: string, at = now) {
    const ctx = ctxOf({ ...officer, provedAt: at }, at);
    await claimChallenge(ctx, id);
    return ctx;
  }

  const challengeOf = async (id: string) => {
    const row = await findChallenge(db.read, id);
    if (!row) throw new Error("no challenge");
    return row;
  };

  return {
    ...{ office, ctxOf, addPublished, inputFor, lettersTo, tokenFor },
    ...{ raise, addChallenge, holding, challengeOf },
    close: office.close,
  };
}
