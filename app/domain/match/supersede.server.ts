import type { Tx } from "../../../db/client.server";
import {
  listMatchesOfRequest,
  type MatchRow,
} from "../../../db/queries/match.server";
import { listOpenMatchesOfOffer } from "../../../db/queries/match-open.server";
import { findOffer } from "../../../db/queries/offer.server";
import {
  findRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import { listAgreedPairs } from "../../../db/queries/round-inputs.server";
import type { Context } from "../../context.server";
import { holdsSlot, isOver } from "../lifecycle/match";
import { endPreparation } from "../engagement/end-preparation.server";
import { freeSlot } from "../offer/slot.server";
import { moveMatch } from "./change.server";
import { tellBoth, tellSide } from "./letters.server";

const isOpen = ({ status }: MatchRow) => !isOver(status) && !holdsSlot(status);

/** Ends one open pair; both sides are told of an introduction that ends so. */
async function supersede(tx: Tx, ctx: Context, match: MatchRow): Promise<void> {
  await moveMatch(tx, ctx, match, "supersede");
  if (match.status === "suggested") return;
  const request = await findRequest(tx, match.requestId);
  const offer = await findOffer(tx, match.offerId);
  if (!request || !offer) return;
  const pair = { match, request, offer };
  // Nobody but the requester knows what it shortlisted.
  if (match.status === "shortlisted") {
    await tellSide(tx, ctx, pair, "requester", "superseded");
  } else await tellBoth(tx, ctx, pair, "superseded");
}

/**
 * Ends every pair of a request that looks for nobody any more (withdrawn,
 * refused, expired, unmet, fulfilled) and has no work under way: open ones, and those whose terms are not agreed yet, which
 * give their slot back. Providers are told.
 */
export async function supersedePairsOf(
  tx: Tx,
  ctx: Context,
  requestId: string,
): Promise<void> {
  const pairs = await listMatchesOfRequest(tx, requestId);
  for (const match of pairs) {
    if (isOpen(match)) await supersede(tx, ctx, match);
    if (match.status !== "scoping") continue;
    await supersede(tx, ctx, match);
    await endPreparation(tx, ctx, match.id);
    await freeSlot(tx, ctx, match.offerId);
  }
}

/** Ends every open pair of an offer that is withdrawn or expired. */
export async function supersedePairsOfOffer(
  tx: Tx,
  ctx: Context,
  offerId: string,
): Promise<void> {
  for (const match of await listOpenMatchesOfOffer(tx, offerId)) {
    await supersede(tx, ctx, match);
  }
}

/**
 * Once a request has the partners it wanted, its other open pairs end. A partner
 * whose work is over is none of them: what it left unmet is free again.
 */
export async function supersedeOthers(
  tx: Tx,
  ctx: Context,
  request: RequestRow,
): Promise<void> {
  const agreed = await listAgreedPairs(tx, [request.id]);
  if (agreed.length < request.content.partners) return;
  const pairs = await listMatchesOfRequest(tx, request.id);
  for (const match of pairs.filter(isOpen)) await supersede(tx, ctx, match);
}
