import { listAgreedPairs } from "../../../db/queries/round-inputs.server";
import { listOverrides } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { conflict, DomainError } from "../kernel/errors";
import { proposePair } from "../match/propose.server";
import { moveRound } from "./change.server";
import { effectivePairs } from "./effective";
import { loadRound, solvedRound } from "./load.server";
import { officerWho } from "./officer.server";

/**
 * Publishes a proposal: each new pair is put to both sides, who decide. A pair
 * that a side declined since the inputs were taken is left out; one that was
 * agreed before is not proposed again.
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
    await moveRound(tx, ctx, round, "publish", {
      publishedBy: userId,
      publishedAt: ctx.now,
    });
    const agreed = await listAgreedPairs(tx, Object.values(aliases.requests));
    const pairs = effectivePairs(result, await listOverrides(tx, id));
    let proposed = 0;
    for (const [request, offer, score] of pairs) {
      const requestId = aliases.requests[request] ?? "";
      const offerId = aliases.offers[offer] ?? "";
      const isAgreed = agreed.some(
        (one) => one.requestId === requestId && one.offerId === offerId,
      );
      if (isAgreed) continue;
      const { scoreVersion } = result.rules;
      const pair = { requestId, offerId, roundId: id, score };
      try {
        await proposePair(tx, ctx, { ...pair, scoreVersion, inputsHash });
        proposed += 1;
      } catch (error) {
        const isDeclined =
          error instanceof DomainError &&
          error.code === "match.error.declined-before";
        if (!isDeclined) throw error;
      }
    }
    return proposed;
  });
}
