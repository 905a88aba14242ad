import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { conflict } from "../kernel/errors";
import { isSeeking } from "../lifecycle/request";
import { addNamedProvider } from "../../../db/queries/match-write.server";
import { authorize, isAuthorized } from "../permissions/authorize";
import { moveMatch } from "./change.server";
import { loadMatch, type LoadedMatch } from "./load.server";
import { introduce } from "./propose.server";
import { answeringSide, toldSide } from "./side.server";
import type { Tx } from "../../../db/client.server";

/** A request that looks for partners and an offer that can serve one more. */
function assertIntroducible({ request, offer }: LoadedMatch): void {
  if (!isSeeking(request.status)) throw conflict("match.error.request-closed");
  if (offer.status === "exhausted") throw conflict("match.error.slot-gone");
  if (offer.status !== "active") throw conflict("match.error.offer-closed");
}

/** Keeps a suggestion for later; the requester's own affair. */
export const shortlistMatch = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const { match, subject } = await loadMatch(tx, id, ctx.now);
    if (answeringSide(ctx, subject, "requester") !== "requester") {
      throw conflict("match.error.requester-only");
    }
    await moveMatch(tx, ctx, match, "shortlist");
  });

/** A requester that lets itself be introduced lets that provider read its request. */
export async function introduceLoaded(
  tx: Tx,
  ctx: Context,
  loaded: LoadedMatch,
  by: Side | "officer",
): Promise<void> {
  assertIntroducible(loaded);
  const { match, request, offer } = loaded;
  if (by === "requester" && request.audience === "named") {
    await addNamedProvider(tx, request.id, offer.participantId, ctx.now);
  }
  await introduce(tx, ctx, match);
}

/**
 * Brings both sides together: each has 30 days for its answer. By either side
 * or a matching officer.
 * @throws DomainError 409 when the request or the offer looks for nobody, or
 * the provider may not read the request and it is not the requester who asks
 */
export const introduceMatch = (
  ctx: Context,
  id: string,
  asked?: Side,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const loaded = await loadMatch(tx, id, ctx.now);
    const { subject } = loaded;
    const isOfSide = isAuthorized(ctx.actor, "match.answer", subject);
    if (!isOfSide) authorize(ctx.actor, "match.handle", subject);
    const by = isOfSide ? await toldSide(tx, ctx, loaded, asked) : "officer";
    await introduceLoaded(tx, ctx, loaded, by);
  });
