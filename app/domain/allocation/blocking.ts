import { keep, providerOf } from "./acceptance";
import type { Problem } from "./problem";
import { compareRanks, type Ranks } from "./ranks";

/**
 * Pairs outside of a result that both sides would rather have: the request has
 * room or likes it better than one of its partners, and the provider would keep
 * it if it were proposed. A diagnostic; no round is changed because of them.
 */
export function blockingPairs(
  problem: Problem,
  ranks: Ranks,
  chosen: Uint8Array,
): number[] {
  const ofRequest: number[][] = Array.from(
    { length: problem.requests },
    () => [],
  );
  const ofProvider: number[][] = Array.from(
    { length: problem.providers },
    () => [],
  );
  for (let pair = 0; pair < chosen.length; pair += 1) {
    if (chosen[pair] !== 1) continue;
    ofRequest[problem.pairRequest[pair] as number]?.push(pair);
    ofProvider[providerOf(problem, pair)]?.push(pair);
  }
  const blocking: number[] = [];
  for (let pair = 0; pair < chosen.length; pair += 1) {
    if (chosen[pair] === 1) continue;
    const request = problem.pairRequest[pair] as number;
    const mine = ofRequest[request] ?? [];
    const isWanted =
      mine.length < (problem.partners[request] as number) ||
      mine.some(
        (held) =>
          problem.isFixed[held] !== 1 &&
          compareRanks(problem, ranks.byRequest, pair, held) < 0,
      );
    if (!isWanted) continue;
    const theirs = ofProvider[providerOf(problem, pair)] ?? [];
    if (keep(problem, ranks, [...theirs, pair]).includes(pair))
      blocking.push(pair);
  }
  return blocking;
}
