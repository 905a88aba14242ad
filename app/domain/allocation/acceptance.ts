import type { Problem } from "./problem";
import { compareRanks, type Ranks } from "./ranks";

/**
 * Deferred acceptance: requests propose in the order of their own ranking, each
 * to as many offers as it wants partners; a provider keeps the best proposals
 * to its offers within slots and cap, reserve first, and lets the others go on
 * proposing elsewhere. The result is stable and the best stable one for the
 * requests, because what a provider keeps is chosen by a greedy rule over
 * limits that lie inside one another. Sources: D. Gale, L. S. Shapley, American
 * Mathematical Monthly 69 (1962); reserves after I. E. Hafalir, M. B. Yenmez,
 * M. A. Yildirim, Theoretical Economics 8 (2013).
 * @returns per pair 1 where it is in the result; fixed pairs always are
 */
export function deferredAcceptance(problem: Problem, ranks: Ranks): Uint8Array {
  const held = problem.isFixed.slice();
  const lists = proposalLists(problem, ranks);
  const next = new Int32Array(problem.requests);
  const free = freePartners(problem);
  const waiting: number[] = [];
  for (let at = problem.requests - 1; at >= 0; at -= 1) waiting.push(at);
  const ofProvider: number[][] = Array.from(
    { length: problem.providers },
    () => [],
  );
  for (let pair = 0; pair < held.length; pair += 1)
    if (held[pair] === 1) ofProvider[providerOf(problem, pair)]?.push(pair);

  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const list = lists[at] ?? [];
    while ((free[at] as number) > 0 && (next[at] as number) < list.length) {
      const pair = list[next[at] as number] as number;
      next[at] = (next[at] as number) + 1;
      const provider = providerOf(problem, pair);
      const before = [...(ofProvider[provider] ?? []), pair];
      const kept = keep(problem, ranks, before);
      const stays = new Set(kept);
      free[at] = (free[at] as number) - 1;
      held[pair] = 1;
      for (const one of before) {
        if (stays.has(one)) continue;
        held[one] = 0;
        const loser = problem.pairRequest[one] as number;
        free[loser] = (free[loser] as number) + 1;
        if (loser !== at) waiting.push(loser);
      }
      ofProvider[provider] = kept;
    }
  }
  return held;
}

export const providerOf = (problem: Problem, pair: number): number =>
  problem.providerOf[problem.pairOffer[pair] as number] as number;

function proposalLists(problem: Problem, ranks: Ranks): number[][] {
  const lists: number[][] = Array.from({ length: problem.requests }, () => []);
  for (let pair = 0; pair < problem.score.length; pair += 1)
    if (problem.isFixed[pair] !== 1)
      lists[problem.pairRequest[pair] as number]?.push(pair);
  for (const list of lists)
    list.sort((a, b) => compareRanks(problem, ranks.byRequest, a, b));
  return lists;
}

function freePartners(problem: Problem): Int32Array {
  const free = problem.partners.slice();
  for (let pair = 0; pair < problem.score.length; pair += 1) {
    const request = problem.pairRequest[pair] as number;
    if (problem.isFixed[pair] === 1)
      free[request] = (free[request] as number) - 1;
  }
  return free;
}

/**
 * What a provider keeps of proposals to its offers: fixed ones, then those of
 * least developed countries that fill a reserve, then the best of the others,
 * each while its offer has a slot and the provider is below its cap.
 */
export function keep(
  problem: Problem,
  ranks: Ranks,
  proposals: readonly number[],
): number[] {
  const best = [...proposals].sort(
    (a, b) =>
      (problem.isFixed[b] as number) - (problem.isFixed[a] as number) ||
      compareRanks(problem, ranks.byOffer, a, b),
  );
  const reserved = new Map<number, number>();
  const first: number[] = [];
  const then: number[] = [];
  for (const pair of best) {
    const offer = problem.pairOffer[pair] as number;
    const taken = reserved.get(offer) ?? 0;
    const isReserve =
      problem.isLdc[problem.pairRequest[pair] as number] === 1 &&
      taken < (problem.reserve[offer] as number);
    if (isReserve) reserved.set(offer, taken + 1);
    (isReserve || problem.isFixed[pair] === 1 ? first : then).push(pair);
  }
  const cap = problem.caps[providerOf(problem, proposals[0] ?? 0)] as number;
  const used = new Map<number, number>();
  const kept: number[] = [];
  const fixedFirst = [...first].sort(
    (a, b) => (problem.isFixed[b] as number) - (problem.isFixed[a] as number),
  );
  for (const pair of [...fixedFirst, ...then]) {
    const offer = problem.pairOffer[pair] as number;
    const taken = used.get(offer) ?? 0;
    const hasRoom = taken < (problem.slots[offer] as number);
    if (!hasRoom || (cap >= 0 && kept.length >= cap)) continue;
    used.set(offer, taken + 1);
    kept.push(pair);
  }
  return kept;
}
