import type { Tx } from "../../../db/client.server";
import type { EngagementRow } from "../../../db/queries/engagement.server";
import {
  listEngagementReports,
  listFollowUps,
} from "../../../db/queries/engagement-end.server";
import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { conflict } from "../kernel/errors";
import type { Actor } from "../permissions/actor";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { personOf } from "../review/person.server";
import { type ClockFacts, dueOf, remindOf } from "./clock";
import { loadEngagement } from "./load.server";

type Pair = Pick<EngagementRow, "recipientId" | "providerId">;

/** For which of the sides a person writes; null for none, and for both at once. */
export function sideOf(
  actor: Actor,
  { recipientId, providerId }: Pair,
): Side | null {
  if (actor.kind !== "user") return null;
  const writesFor = (id: string) =>
    actor.memberships.some(
      (one) => one.participantId === id && one.role !== "viewer",
    );
  const [asks, gives] = [writesFor(recipientId), writesFor(providerId)];
  if (asks === gives) return null;
  return asks ? "requester" : "provider";
}

/** What an operation of a side gets. */
export interface Entered {
  readonly engagement: EngagementRow;
  readonly side: Side;
  readonly userId: string;
}

/**
 * Opens an engagement for one of its sides, in one transaction.
 * @throws DomainError 404 for others, 409 for somebody who writes for both
 * sides, 403 when signing needs a fresh proof of identity
 */
export async function enterWork<T>(
  ctx: Context,
  id: string,
  permission: "engagement.work" | "engagement.sign",
  work: (tx: Tx, entered: Entered) => Promise<T>,
): Promise<T> {
  return ctx.db.write(async (tx) => {
    const { engagement, subject } = await loadEngagement(tx, id, ctx.now);
    authorize(ctx.actor, permission, subject);
    assertProved(ctx.actor, permission, ctx.now);
    const side = sideOf(ctx.actor, engagement);
    if (side === null) throw conflict("engagement.error.both-sides");
    return work(tx, { engagement, side, userId: personOf(ctx).userId });
  });
}

/** @throws DomainError 409 when it is the other side's turn */
export function assertSide(
  { side }: Entered,
  wanted: Side,
  code = `engagement.error.${wanted}-only`,
): void {
  if (side !== wanted) throw conflict(code);
}

/** The clock's columns as they follow from the engagement as it will be. */
export async function clockFields(
  tx: Tx,
  { now }: Pick<Context, "now">,
  engagement: EngagementRow,
): Promise<Pick<EngagementRow, "dueAt" | "remindAt">> {
  const facts: ClockFacts = {
    ...engagement,
    reports: await listEngagementReports(tx, engagement.id),
    followUps: await listFollowUps(tx, engagement.id),
  };
  const dueAt = dueOf(facts);
  // A reminder about the same day that has not gone out yet still does.
  const isSame = dueAt === engagement.dueAt && engagement.remindAt !== null;
  return {
    dueAt,
    remindAt: isSame ? engagement.remindAt : remindOf(facts, now),
  };
}
