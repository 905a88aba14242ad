import type { Tx } from "../../../db/client.server";
import { listOverrides } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import type { RoundPair } from "../allocation/model";
import { conflict } from "../kernel/errors";
import { proposePair } from "../match/propose.server";
import { moveRound } from "./change.server";
import { effectivePairs } from "./effective";
import { fallReasonOf } from "./fall-away.server";
import { loadRound, solvedRound } from "./load.server";
import type { AliasTable, FallenPair } from "./model";
import { officerWho } from "./officer.server";
import { noteUnmatched } from "./unmatched.server";

/** A pair that is put to its sides. */
interface Proposal {
  readonly requestId: string;
  readonly offerId: string;
  readonly score: number;
}

/** The pairs of a result that can still be proposed, and those that fell away. */
async function sortOut(
  tx: Tx,
  pairs: readonly RoundPair[],
  aliases: AliasTable,
) {
  const proposals: Proposal[] = [];
  const fallen: FallenPair[] = [];
  for (const [request, offer, score] of pairs) {
    const requestId = aliases.requests[request] ?? "";
    const offerId = aliases.offers[offer] ?? "";
    const why = await fallReasonOf(tx, requestId, offerId);
    if (why === null) proposals.push({ requestId, offerId, score });
    else if (why !== "agreed") fallen.push({ request, offer, why });
  }
  return { proposals, fallen };
}

/**
 * Publishes a proposal: each new pair is put to both sides, who decide. A pair
 * whose request or offer looks for nobody any more, or that a side declined
 * since the inputs were taken, falls away and is counted; one that was agreed
 * before is not proposed again. Requests without a partner are told why.
 * @returns how many pairs were proposed
 * @throws DomainError 409 when it is no proposal, or was not proven
 */
export async function publishRound(ctx: Context, id: string): Promise<number> {
  const userId = officerWho(ctx, "round.publish");
  return ctx.db.write(async (tx) => {
    const round = await loadRound(tx, id);
    const { result } = solvedRound(round);
    if (result.status === "limit") throw conflict("round.error.not-proven");
    const { aliases, inputsHash } = round;
    if (!aliases || !inputsHash) throw conflict("round.error.no-result");
    const pairs = effectivePairs(result, await listOverrides(tx, id));
    const { proposals, fallen } = await sortOut(tx, pairs, aliases);
    await moveRound(tx, ctx, round, "publish", {
      publishedBy: userId,
      publishedAt: ctx.now,
      fellAway: fallen,
    });
    const { scoreVersion } = result.rules;
    for (const proposal of proposals) {
      const version = { scoreVersion, inputsHash, roundId: id };
      await proposePair(tx, ctx, { ...proposal, ...version });
    }
    await noteUnmatched(tx, ctx, { id, aliases, pairs, fallen });
    return proposals.length;
  });
}
