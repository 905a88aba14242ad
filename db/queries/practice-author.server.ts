import { and, eq, gt, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
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

/** Cycles count up from 0. */
const BEFORE_ALL = -1;
const AFTER_ALL = 2 ** 31 - 1;

type HasCycle =
  typeof practiceWriters.cycle | typeof practiceAuthorBodies.cycle;
const within = (cycle: HasCycle) =>
  and(
    gt(cycle, sql.placeholder("after")),
    lte(cycle, sql.placeholder("until")),
  );
const bounds = ({ after = BEFORE_ALL, until = AFTER_ALL }: Cycles) => ({
  after,
  until,
});

const writersOf = prepared((db) =>
  db
    .selectDistinct({ userId: practiceWriters.userId })
    .from(practiceWriters)
    .where(
      and(
        eq(practiceWriters.practiceId, sql.placeholder("practiceId")),
        within(practiceWriters.cycle),
      ),
    )
    .prepare(),
);

/** Who wrote on the text. */
export async function listWriterIds(
  db: Queries,
  practiceId: string,
  cycles: Cycles = {},
): Promise<string[]> {
  const of = { practiceId, ...bounds(cycles) };
  const found = await writersOf(db).execute(of);
  return found.map(({ userId }) => userId);
}

const bodiesOf = prepared((db) =>
  db
    .selectDistinct({ id: participants.id, area: participants.area })
    .from(practiceAuthorBodies)
    .innerJoin(
      participants,
      eq(participants.id, practiceAuthorBodies.participantId),
    )
    .where(
      and(
        eq(practiceAuthorBodies.practiceId, sql.placeholder("practiceId")),
        within(practiceAuthorBodies.cycle),
      ),
    )
    .prepare(),
);

/** For whom the writers acted while they wrote, with the bodies' states. */
export const listAuthorBodies = (
  db: Queries,
  practiceId: string,
  cycles: Cycles = {},
) => bodiesOf(db).execute({ practiceId, ...bounds(cycles) });

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
