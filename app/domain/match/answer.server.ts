import type { Tx } from "../../../db/client.server";
import {
  insertMatchEvent,
  type MatchRow,
} from "../../../db/queries/match.server";
import type { Context } from "../../context.server";
import { addNamedProvider } from "../../../db/queries/match-write.server";
import { startEngagement } from "../engagement/start.server";
import type { MatchEvent } from "../lifecycle/match";
import { holdsSlot, isOver } from "../lifecycle/match";
import type { Side } from "../exchange/model";
import { mayAgree } from "../lifecycle/request";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { changeOffer } from "../offer/change.server";
import { loadOffer } from "../offer/load.server";
import { takeSlot } from "../offer/slot.server";
import { personOf } from "../review/person.server";
import { settleRequest } from "../request/settle.server";
import { changeMatch, moveMatch } from "./change.server";
import { hasChosenEnough } from "./chosen.server";
import { tellSide } from "./letters.server";
import { loadMatch, type LoadedMatch } from "./load.server";
import { acceptedAt, type DeclineReason, hasLapsed, otherSide } from "./model";
import { isReadBy } from "./request-view.server";
import { toldSide } from "./side.server";
import { supersedeOthers } from "./supersede.server";

/** @throws DomainError 409 that says what became of the pair */
function assertOpen(match: MatchRow, side: Side, now: number): void {
  if (hasLapsed(match, now)) throw conflict("match.error.lapsed");
  if (holdsSlot(match.status)) throw conflict("match.error.agreed-already");
  if (match.status === "superseded") throw conflict("match.error.superseded");
  if (isOver(match.status)) {
    const isOwn = match.status === `declined_by_${side}`;
    throw conflict(
      isOwn ? "match.error.declined-already" : "match.error.not-taken-up",
    );
  }
}

/** A provider that answers, whatever it says, is there. */
async function noteAnswer(tx: Tx, ctx: Context, offerId: string, side: Side) {
  const offer = await loadOffer(tx, offerId);
  if (side === "requester" || offer.unanswered === 0) return;
  await changeOffer(tx, ctx, offer, "answered", { unanswered: 0 });
}

const fieldsOf = (side: Side, at: number, by: string): Partial<MatchRow> =>
  side === "requester"
    ? { requesterAcceptedAt: at, requesterAcceptedBy: by }
    : { providerAcceptedAt: at, providerAcceptedBy: by };

/**
 * The requester's yes lets the provider read its request; before it, who may not
 * read it cannot agree.
 */
async function assertRead(
  tx: Tx,
  ctx: Context,
  { match, request, offer }: LoadedMatch,
  side: Side,
): Promise<void> {
  if (await isReadBy(tx, request, offer.participantId)) return;
  if (side === "provider" && match.requesterAcceptedAt === null) {
    throw conflict("match.error.not-read");
  }
  await addNamedProvider(tx, request.id, offer.participantId, ctx.now);
}

async function acceptFirst(
  tx: Tx,
  ctx: Context,
  loaded: LoadedMatch,
  side: Side,
): Promise<void> {
  const { match } = loaded;
  const { userId } = personOf(ctx);
  const fields = fieldsOf(side, ctx.now, userId);
  await changeMatch(tx, ctx, match, `accepted_by_${side}`, fields);
  await insertMatchEvent(tx, {
    ...{ id: newId(), matchId: match.id, event: `accept_${side}` },
    ...{ toStatus: match.status, reasonCode: null, note: null },
    ...{ noteLang: null, userId, at: ctx.now },
  });
  await tellSide(tx, ctx, loaded, otherSide(side), "accepted", match.dueAt);
}

async function acceptSecond(
  tx: Tx,
  ctx: Context,
  loaded: LoadedMatch,
  side: Side,
): Promise<void> {
  const { match, request, offer } = loaded;
  await takeSlot(tx, ctx, offer.id);
  const fields = fieldsOf(side, ctx.now, personOf(ctx).userId);
  await moveMatch(tx, ctx, match, "accept", fields);
  await startEngagement(tx, ctx, match.id);
  await supersedeOthers(tx, ctx, request);
}

/**
 * One side's yes to an introduced pair. With the second one a slot of the offer
 * is taken and the work on terms begins, in the same transaction; other pairs
 * of a request that has all its partners are superseded.
 * @param asked the side, for somebody who acts for both
 * @throws DomainError 409 when the pair lapsed, was superseded or not taken up,
 * when the side accepted already, or the last slot went to somebody else, or the
 * requester has chosen as many as it wants, or keeps the request from this
 * provider and has not said yes
 */
export const acceptMatch = (
  ctx: Context,
  id: string,
  asked?: Side,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const loaded = await loadMatch(tx, id, ctx.now);
    const side = await toldSide(tx, ctx, loaded, asked);
    const { match, request, offer } = loaded;
    assertOpen(match, side, ctx.now);
    if (match.status !== "introduced") {
      throw conflict("match.error.not-introduced");
    }
    if (acceptedAt(match, side) !== null) {
      throw conflict("match.error.accepted-already");
    }
    await noteAnswer(tx, ctx, offer.id, side);
    if (!mayAgree(request.status)) {
      throw conflict("match.error.request-closed");
    }
    if (side === "requester" && (await hasChosenEnough(tx, loaded))) {
      throw conflict("match.error.chosen-already");
    }
    await assertRead(tx, ctx, loaded, side);
    const isSecond = acceptedAt(match, otherSide(side)) !== null;
    if (isSecond) await acceptSecond(tx, ctx, loaded, side);
    else await acceptFirst(tx, ctx, loaded, side);
    await settleRequest(tx, ctx, request.id);
  });

const declines = {
  requester: "decline_for_requester",
  provider: "decline_for_provider",
} as const satisfies Record<Side, MatchEvent>;

/**
 * One side's no: free, private, at once. The other side hears only that the
 * introduction was not taken up; the pair is left out of later rounds and
 * suggestions. What was agreed is ended on the engagement's own page.
 */
export const declineMatch = (
  ctx: Context,
  id: string,
  why: { readonly reason: DeclineReason; readonly note?: string | undefined },
  asked?: Side,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const loaded = await loadMatch(tx, id, ctx.now);
    const side = await toldSide(tx, ctx, loaded, asked);
    const { match, request, offer } = loaded;
    assertOpen(match, side, ctx.now);
    const wasIntroduced = match.status === "introduced";
    await noteAnswer(tx, ctx, offer.id, side);
    await moveMatch(
      tx,
      ctx,
      match,
      declines[side],
      { reasonCode: why.reason },
      {
        reason: why.reason,
        note: why.note ?? null,
        noteLang: why.note ? ctx.locale : null,
      },
    );
    if (wasIntroduced) {
      await tellSide(tx, ctx, loaded, otherSide(side), "not_taken_up");
    }
    await settleRequest(tx, ctx, request.id);
  });
