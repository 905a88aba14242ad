import { blockingPairs } from "./blocking";
import { pairsOf } from "./counterfactual";
import { decide } from "./decide";
import type { RoundInput, RoundMiss, TieHash } from "./model";
import { prepare, type PreparedRound } from "./prepare";
import { ranksOf } from "./ranks";
import { reasonsOf } from "./reasons";
import { Relaxations } from "./relaxation";
import type { RoundResult, Unmatched } from "./result";
import type { SolveOptions } from "./solve";
import { used } from "./use";

export interface AllocateOptions extends SolveOptions {
  readonly hash: TieHash;
  /** SHA-256 of the inputs, which the result names. */
  readonly inputs: string;
  /** Told which step has begun, and how far it is. */
  readonly onProgress?: (step: "solving" | "explaining", share: number) => void;
}

/**
 * Runs a round: the result, the reasons of those it leaves without a partner,
 * and the diagnostics. The same inputs give the same value.
 * @throws RoundInputError, TooManyFixed
 */
export function allocate(
  input: RoundInput,
  options: AllocateOptions,
): RoundResult {
  const round = prepare(input, options.hash);
  const { problem, offerIds, providerIds } = round;
  options.onProgress?.("solving", 0);
  const { chosen, ...decided } = decide(input, round, options);
  options.onProgress?.("explaining", 0);
  const use = used(problem, chosen);
  const isFull = (taken: number, most: number) => most >= 0 && taken >= most;
  return {
    format: "fairway-round-result-1",
    inputs: options.inputs,
    rules: input.rules,
    ...decided,
    pairs: pairsOf(round, chosen),
    unmatched: explain(input, round, chosen, options),
    full: {
      offers: offerIds.filter((_, at) =>
        isFull(use.offers[at] as number, problem.slots[at] as number),
      ),
      providers: providerIds.filter((_, at) =>
        isFull(use.providers[at] as number, problem.caps[at] as number),
      ),
    },
    blocking: blockingPairs(problem, ranksOf(input, round), chosen).length,
  };
}

/** The reasons of the unmatched; relaxations for the longest waiting first. */
function explain(
  input: RoundInput,
  round: PreparedRound,
  chosen: Uint8Array,
  options: AllocateOptions,
): Unmatched[] {
  const { problem, requestIds } = round;
  const placeOf = new Map(requestIds.map((id, at) => [id, at]));
  const misses = new Map<number, RoundMiss[]>();
  for (const miss of input.misses) {
    const at = placeOf.get(miss.request) ?? -1;
    const list = misses.get(at);
    if (list) list.push(miss);
    else misses.set(at, [miss]);
  }
  const open = { ...problem, reserve: new Int32Array(problem.offers) };
  const withoutReserve = decide(input, { ...round, problem: open }, options);
  const reasons = reasonsOf({
    problem,
    chosen,
    withoutReserve: withoutReserve.chosen,
    vetoed: new Set(input.vetoed.map(([id]) => placeOf.get(id) ?? -1)),
    misses,
  });

  const relaxations = new Relaxations(input, round, chosen, options);
  const found = new Map<number, Unmatched["relaxation"]>();
  const longest = [...reasons.keys()].sort(
    (a, b) =>
      (problem.waiting[b] as number) - (problem.waiting[a] as number) || a - b,
  );
  for (const at of longest) {
    if (options.shouldStop?.(0) === true) break;
    found.set(at, relaxations.cheapest(requestIds[at] ?? ""));
    options.onProgress?.("explaining", found.size / longest.length);
  }
  return [...reasons].map(([at, codes]) => ({
    request: requestIds[at] ?? "",
    reasons: codes,
    relaxation: found.get(at) ?? null,
  }));
}
