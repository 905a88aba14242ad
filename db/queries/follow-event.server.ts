import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { memberships } from "../schema/account.server";
import { actEvents, acts } from "../schema/act.server";
import { followCursors } from "../schema/follow.server";
import { registerEntries } from "../schema/register.server";
import { entryValidAt } from "./register.server";
import {
  successionPredecessors,
  successions,
} from "../schema/succession.server";

/** Events of acts, and of what else can be followed. */
export const followCursorNames = [
  "events",
  "practices",
  "requests",
  "offers",
] as const;
export type Cursor = (typeof followCursorNames)[number];

export interface FollowCursor {
  readonly lastEventId: string;
  readonly publicVersion: string;
}

/** How far events have been told; undefined before the first look. */
export async function findFollowCursor(
  db: Queries,
  name: Cursor = "events",
): Promise<FollowCursor | undefined> {
  const [row] = await db
    .select({
      lastEventId: followCursors.lastEventId,
      publicVersion: followCursors.publicVersion,
    })
    .from(followCursors)
    .where(eq(followCursors.name, name));
  return row;
}

export async function saveFollowCursor(
  tx: Tx,
  cursor: FollowCursor,
  name: Cursor = "events",
): Promise<void> {
  await tx
    .insert(followCursors)
    .values({ name, ...cursor })
    .onConflictDoUpdate({ target: followCursors.name, set: { ...cursor } });
}

export type FollowedEvent = Awaited<
  ReturnType<typeof listFollowedEvents>
>[number];

/** Public events after one, each with the row of its act on the register as it is now. */
export const listFollowedEvents = (db: Queries, after: string, limit: number) =>
  db
    .select({
      id: actEvents.id,
      actId: actEvents.actId,
      event: actEvents.event,
      fromStatus: actEvents.fromStatus,
      at: actEvents.at,
      reportDueAt: acts.reportDueAt,
      seq: registerEntries.seq,
      type: registerEntries.type,
      vehicle: registerEntries.vehicle,
      status: registerEntries.status,
      verification: registerEntries.verification,
      participantId: registerEntries.participantId,
      kind: registerEntries.kind,
      area: registerEntries.area,
      region: registerEntries.region,
      proposals: registerEntries.proposals,
      doneOn: registerEntries.doneOn,
      receivedAt: registerEntries.receivedAt,
      registeredAt: registerEntries.registeredAt,
      document: registerEntries.document,
    })
    .from(actEvents)
    .innerJoin(acts, eq(acts.id, actEvents.actId))
    .innerJoin(
      registerEntries,
      and(eq(registerEntries.actId, actEvents.actId), entryValidAt(null)),
    )
    .where(and(eq(actEvents.isPublic, true), gt(actEvents.id, after)))
    .orderBy(asc(actEvents.id))
    .limit(limit);

/** Who acts for some participants. */
export const listMembersOf = (db: Queries, participantIds: readonly string[]) =>
  db
    .select({
      userId: memberships.userId,
      participantId: memberships.participantId,
    })
    .from(memberships)
    .where(
      and(
        inArray(memberships.participantId, [...participantIds]),
        inArray(memberships.role, ["owner", "editor"]),
      ),
    );

/** Whose place some participants took, one step back. */
export const listPredecessorsOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .select({
      from: successionPredecessors.participantId,
      to: successions.successorId,
    })
    .from(successionPredecessors)
    .innerJoin(
      successions,
      eq(successions.id, successionPredecessors.successionId),
    )
    .where(
      and(
        inArray(successions.successorId, [...participantIds]),
        eq(successions.status, "approved"),
      ),
    );
