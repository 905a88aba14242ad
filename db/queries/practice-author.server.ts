import { and, eq, gt, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { memberships } from "../schema/account.server";
import { focalPoints } from "../schema/focal-point.server";
import { participants } from "../schema/participant.server";
import { practiceAuthorBodies } from "../schema/practice-author.server";
import { practiceVersions, practiceWriters } from "../schema/practice.server";

/** Some cycles of a practice; left out: all there ever were. */
export interface Cycles {
  /** Only later ones. */
  readonly after?: number;
  /** This one and those before. */
  readonly until?: number;
}

type HasCycle =
  typeof practiceWriters.cycle | typeof practiceAuthorBodies.cycle;
const within = (cycle: HasCycle, { after, until }: Cycles) =>
  and(
    after === undefined ? undefined : gt(cycle, after),
    until === undefined ? undefined : lte(cycle, until),
  );

/** Who wrote on the text. */
export async function listWriterIds(
  db: Queries,
  practiceId: string,
  cycles: Cycles = {},
): Promise<string[]> {
  const found = await db
    .selectDistinct({ userId: practiceWriters.userId })
    .from(practiceWriters)
    .where(
      and(
        eq(practiceWriters.practiceId, practiceId),
        within(practiceWriters.cycle, cycles),
      ),
    );
  return found.map(({ userId }) => userId);
}

/** For whom the writers acted while they wrote, with the bodies' states. */
export const listAuthorBodies = (
  db: Queries,
  practiceId: string,
  cycles: Cycles = {},
) =>
  db
    .selectDistinct({ id: participants.id, area: participants.area })
    .from(practiceAuthorBodies)
    .innerJoin(
      participants,
      eq(participants.id, practiceAuthorBodies.participantId),
    )
    .where(
      and(
        eq(practiceAuthorBodies.practiceId, practiceId),
        within(practiceAuthorBodies.cycle, cycles),
      ),
    );

/** Notes who wrote in a cycle, and for whom they act at that moment. */
export async function addWriter(
  tx: Tx,
  practiceId: string,
  cycle: number,
  userId: string,
): Promise<void> {
  const written = { practiceId, cycle, userId };
  await tx.insert(practiceWriters).values(written).onConflictDoNothing();
  const bodies = await tx
    .select({ participantId: memberships.participantId })
    .from(memberships)
    .where(eq(memberships.userId, userId));
  if (bodies.length === 0) return;
  await tx
    .insert(practiceAuthorBodies)
    .values(bodies.map((body) => ({ ...written, ...body })))
    .onConflictDoNothing();
}

/** Notes for whom somebody wrote, where it is known otherwise than by their memberships. */
export async function addAuthorBody(
  tx: Tx,
  row: typeof practiceAuthorBodies.$inferInsert,
): Promise<void> {
  await tx.insert(practiceAuthorBodies).values(row).onConflictDoNothing();
}

/** Everybody who ever cleared a text of a practice for its owner. */
export async function listClearerIds(
  db: Queries,
  practiceId: string,
): Promise<string[]> {
  const found = await db
    .selectDistinct({ userId: practiceVersions.clearedBy })
    .from(practiceVersions)
    .where(
      and(
        eq(practiceVersions.practiceId, practiceId),
        isNotNull(practiceVersions.clearedBy),
      ),
    );
  return found.flatMap(({ userId }) => userId ?? []);
}

/** Notes who cleared a text that was sent. */
export async function noteClearer(
  tx: Tx,
  practiceId: string,
  seq: number,
  clearedBy: string,
): Promise<void> {
  await tx
    .update(practiceVersions)
    .set({ clearedBy })
    .where(
      and(
        eq(practiceVersions.practiceId, practiceId),
        eq(practiceVersions.seq, seq),
      ),
    );
}

/** States for which some people speak as focal points at an instant, whatever for. */
export const listSpokenFor = (
  db: Queries,
  userIds: readonly string[],
  at: number,
): Promise<{ readonly userId: string; readonly area: string }[]> =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .selectDistinct({ userId: focalPoints.userId, area: focalPoints.area })
        .from(focalPoints)
        .where(
          and(
            inArray(focalPoints.userId, [...userIds]),
            lte(focalPoints.validFrom, at),
            gt(focalPoints.validUntil, at),
            isNull(focalPoints.endedAt),
          ),
        );
