import { and, asc, eq, isNotNull, isNull, lt, lte, ne } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { acts } from "../schema/act.server";
import { caseDecisions } from "../schema/case.server";
import { challengeMessages, challenges } from "../schema/challenge.server";

export type ChallengeRow = typeof challenges.$inferSelect;
export type ChallengeMessageRow = typeof challengeMessages.$inferSelect;

export async function findChallenge(db: Queries, id: string) {
  const [row] = await db.select().from(challenges).where(eq(challenges.id, id));
  return row;
}

/** The open challenge of one address about one act. */
export async function findByOpenKey(db: Queries, openKey: string) {
  const [row] = await db
    .select({ id: challenges.id, reference: challenges.reference })
    .from(challenges)
    .where(eq(challenges.openKey, openKey));
  return row;
}

export async function insertChallenge(tx: Tx, row: ChallengeRow) {
  await tx.insert(challenges).values(row);
}

/**
 * Changes a challenge that still is as the caller read it, and counts its
 * version up.
 * @returns false when somebody else changed it in between
 */
export async function updateChallenge(
  tx: Tx,
  seen: Pick<ChallengeRow, "id" | "version">,
  change: Partial<ChallengeRow>,
): Promise<boolean> {
  const changed = await tx
    .update(challenges)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(eq(challenges.id, seen.id), eq(challenges.version, seen.version)),
    )
    .returning({ id: challenges.id });
  return changed.length === 1;
}

export async function insertChallengeMessage(
  tx: Tx,
  row: ChallengeMessageRow,
): Promise<void> {
  await tx.insert(challengeMessages).values(row);
}

/** Questions and answers, oldest first. */
export const listChallengeMessages = (db: Queries, challengeId: string) =>
  db
    .select()
    .from(challengeMessages)
    .where(eq(challengeMessages.challengeId, challengeId))
    .orderBy(asc(challengeMessages.id));

/** Other open challenges that keep an act suspended. */
export const listHolding = (db: Queries, actId: string, except: string) =>
  db
    .select({ id: challenges.id })
    .from(challenges)
    .where(
      and(
        eq(challenges.actId, actId),
        ne(challenges.id, except),
        isNull(challenges.closedAt),
        isNotNull(challenges.suspendedAt),
      ),
    );

/** Who passed the last check of an act, in any round. */
export async function listApprovers(
  db: Queries,
  actId: string,
): Promise<string[]> {
  const found = await db
    .select({ officerId: caseDecisions.officerId })
    .from(caseDecisions)
    .where(
      and(
        eq(caseDecisions.caseId, actId),
        eq(caseDecisions.stage, "approval"),
        eq(caseDecisions.outcome, "passed"),
      ),
    );
  return found.map(({ officerId }) => officerId);
}

/** Challenges whose claim has run out. */
export const listRunOutChallengeClaims = (
  db: Queries,
  now: number,
  limit: number,
) =>
  db
    .select({ id: challenges.id, version: challenges.version })
    .from(challenges)
    .where(lte(challenges.claimedUntil, now))
    .limit(limit);

/** Challenges nobody confirmed since. */
export const listForgotten = (db: Queries, before: number, limit: number) =>
  db
    .select({ id: challenges.id })
    .from(challenges)
    .where(
      and(
        eq(challenges.status, "unconfirmed"),
        lt(challenges.createdAt, before),
      ),
    )
    .limit(limit);

/** Removes a challenge that was never confirmed, and only such a one. */
export async function deleteUnconfirmed(tx: Tx, id: string): Promise<void> {
  await tx
    .delete(challenges)
    .where(and(eq(challenges.id, id), eq(challenges.status, "unconfirmed")));
}

/** Challenges closed before an instant that still name who raised them. */
export const listStillNamed = (db: Queries, before: number, limit: number) =>
  db
    .select({ id: challenges.id })
    .from(challenges)
    .where(and(lt(challenges.closedAt, before), ne(challenges.email, "")))
    .limit(limit);

/** Takes the person out of a closed challenge; what was decided stays. */
export async function eraseChallenger(tx: Tx, id: string): Promise<void> {
  await tx
    .update(challenges)
    .set({
      name: "",
      role: null,
      organization: null,
      email: "",
      explanation: "",
      evidenceUrl: null,
      openKey: null,
    })
    .where(and(eq(challenges.id, id), isNotNull(challenges.closedAt)));
}

/** Open questions to a participant, and its other confirmed challenges, newest first. */
export const listChallengesOf = (db: Queries, participantId: string) =>
  db
    .select({
      id: challenges.id,
      seq: acts.seq,
      reason: challenges.reason,
      status: challenges.status,
      receivedAt: challenges.receivedAt,
      pausedAt: challenges.pausedAt,
      closedAt: challenges.closedAt,
      outcome: challenges.outcome,
    })
    .from(challenges)
    .innerJoin(acts, eq(acts.id, challenges.actId))
    .where(
      and(
        eq(acts.participantId, participantId),
        isNotNull(challenges.receivedAt),
      ),
    )
    .orderBy(asc(challenges.closedAt), asc(challenges.id));
