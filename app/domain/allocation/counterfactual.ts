import { pairAt, withoutPair, withPair } from "./change";
import { decide } from "./decide";
import type { AimVector, RoundInput, RoundPair, TieHash } from "./model";
import { inOrder, prepare, type PreparedRound } from "./prepare";
import type { RoundResult } from "./result";
import { TooManyFixed, type SolveOptions } from "./solve";

/** A pair that somebody wants in the result, or out of it. */
export interface Wish {
  readonly request: string;
  readonly offer: string;
  readonly isIn: boolean;
  /** Points of a pair that the inputs do not hold; 0 without. */
  readonly score?: number;
}

export type Counterfactual =
  | {
      readonly isPossible: false;
      readonly limit: "request" | "offer" | "provider" | "fixed";
    }
  | {
      readonly isPossible: true;
      readonly status: RoundResult["status"];
      readonly aims: AimVector;
      /** All pairs of this result. */
      readonly pairs: readonly RoundPair[];
      /** What is lost in each aim against the result; negative where it gains. */
      readonly loss: AimVector;
      readonly gained: readonly RoundPair[];
      readonly lost: readonly RoundPair[];
    };

/**
 * The best result in which wishes are fulfilled, and what it costs against the
 * result without them: the answer to "why not this pair?", and the price of an
 * officer's override.
 * @throws RoundInputError for a request or offer the inputs do not have
 */
export function whatIf(
  input: RoundInput,
  result: Pick<RoundResult, "aims" | "pairs">,
  wishes: readonly Wish[],
  options: SolveOptions & { readonly hash: TieHash },
): Counterfactual {
  const before = prepare(input, options.hash);
  let round = before;
  for (const wish of wishes) {
    const request = before.requestIds.indexOf(wish.request);
    const offer = before.offerIds.indexOf(wish.offer);
    if (request < 0 || offer < 0) return { isPossible: false, limit: "fixed" };
    const known = pairAt(round.problem, { request, offer });
    if (wish.isIn) {
      const pair = {
        request,
        offer,
        score: scoreOf(input, wish),
        isFixed: true,
      };
      round = withPair(round, pair, { seed: input.seed, hash: options.hash });
    } else if (known >= 0 && round.problem.isFixed[known] === 1) {
      return { isPossible: false, limit: "fixed" };
    } else round = withoutPair(round, { request, offer });
  }
  try {
    const { status, aims, chosen } = decide(
      // Deferred acceptance has no price for a wish; the four aims have.
      { ...input, rules: { ...input.rules, mode: "optimal" } },
      round,
      options,
    );
    const pairs = pairsOf(round, chosen);
    const less = (aim: number) =>
      (result.aims[aim] as number) - (aims[aim] as number);
    return {
      isPossible: true,
      status,
      aims,
      pairs,
      loss: [less(0), less(1), less(2), less(3)],
      gained: without(pairs, result.pairs),
      lost: without(result.pairs, pairs),
    };
  } catch (error) {
    if (!(error instanceof TooManyFixed)) throw error;
    return { isPossible: false, limit: error.overflow.limit };
  }
}

const isSame = ([request, offer]: RoundPair, wish: Wish) =>
  request === wish.request && offer === wish.offer;

function scoreOf(input: RoundInput, wish: Wish): number {
  const known = input.pairs.find((pair) => isSame(pair, wish));
  const missed = input.misses.find(
    ({ request, offer }) => request === wish.request && offer === wish.offer,
  );
  return known?.[2] ?? wish.score ?? missed?.score ?? 0;
}

/** The pairs of a result by name, in the order of their ids. */
export function pairsOf(round: PreparedRound, chosen: Uint8Array): RoundPair[] {
  const { problem, requestIds, offerIds } = round;
  const pairs: RoundPair[] = [];
  chosen.forEach((is, pair) => {
    if (is !== 1) return;
    const request = requestIds[problem.pairRequest[pair] as number] ?? "";
    const offer = offerIds[problem.pairOffer[pair] as number] ?? "";
    pairs.push([request, offer, problem.score[pair] as number]);
  });
  return pairs.sort((a, b) => inOrder(a[0], b[0]) || inOrder(a[1], b[1]));
}

function without(pairs: readonly RoundPair[], others: readonly RoundPair[]) {
  const keys = new Set(others.map(([request, offer]) => `${request} ${offer}`));
  return pairs.filter(([request, offer]) => !keys.has(`${request} ${offer}`));
}
