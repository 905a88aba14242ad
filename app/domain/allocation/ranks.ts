import type { RoundInput } from "./model";
import type { PreparedRound } from "./prepare";
import type { Problem } from "./problem";

/** Per pair its place in the ranking of its request and of its offer, 0 first. */
export interface Ranks {
  readonly byRequest: Int32Array;
  readonly byOffer: Int32Array;
}

/** The place of what a side did not rank: after all that it did. */
const unranked = 0x3fffffff;

/** The rankings both sides gave. Whoever gave none ranks by score. */
export function ranksOf(input: RoundInput, round: PreparedRound): Ranks {
  const { problem, requestIds, offerIds } = round;
  const lists = (
    side: readonly { id: string; ranking?: readonly string[] }[],
  ) =>
    new Map(
      side.map(({ id, ranking }) => [
        id,
        new Map((ranking ?? []).map((other, place) => [other, place])),
      ]),
    );
  const ofRequests = lists(input.requests);
  const ofOffers = lists(input.offers);
  const byRequest = new Int32Array(problem.score.length);
  const byOffer = new Int32Array(problem.score.length);
  for (let pair = 0; pair < byRequest.length; pair += 1) {
    const request = requestIds[problem.pairRequest[pair] as number] ?? "";
    const offer = offerIds[problem.pairOffer[pair] as number] ?? "";
    byRequest[pair] = ofRequests.get(request)?.get(offer) ?? unranked;
    byOffer[pair] = ofOffers.get(offer)?.get(request) ?? unranked;
  }
  return { byRequest, byOffer };
}

/** Negative when the first pair is preferred: rank, then score, then the draw, then place. */
export function compareRanks(
  problem: Problem,
  ranks: Int32Array,
  one: number,
  other: number,
): number {
  return (
    (ranks[one] as number) - (ranks[other] as number) ||
    (problem.score[other] as number) - (problem.score[one] as number) ||
    problem.tieOf(one, 0) - problem.tieOf(other, 0) ||
    one - other
  );
}
