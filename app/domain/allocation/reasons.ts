import { reasonCodes, type ReasonCode, type RoundMiss } from "./model";
import type { Problem } from "./problem";

/** One change after which a round, solved again, serves a request. */
export interface Relaxation {
  readonly kind: ReasonCode;
  readonly offer: string;
  readonly score: number;
}

/** From what costs least to what costs most: an interpreter, another date, a weaker fit, a place, other help, other rules. */
export const relaxationOrder: readonly ReasonCode[] = [
  "language",
  "window",
  "score",
  "capacity",
  "slot",
  "modality",
  "eligibility",
];

export interface ReasonFacts {
  readonly problem: Problem;
  readonly chosen: Uint8Array;
  /** The result if nothing were kept for least developed countries. */
  readonly withoutReserve: Uint8Array;
  /** Requests with a vetoed pair, by place. */
  readonly vetoed: ReadonlySet<number>;
  readonly misses: ReadonlyMap<number, readonly RoundMiss[]>;
}

const servedBy = (problem: Problem, chosen: Uint8Array): Uint8Array => {
  const served = new Uint8Array(problem.requests);
  chosen.forEach((is, pair) => {
    if (is === 1) served[problem.pairRequest[pair] as number] = 1;
  });
  return served;
};

/** The requests without a partner, each with its reasons in the order of `reasonCodes`. */
export function reasonsOf(facts: ReasonFacts): Map<number, ReasonCode[]> {
  const { problem, chosen } = facts;
  const served = servedBy(problem, chosen);
  const otherwise = servedBy(problem, facts.withoutReserve);
  const hasPair = new Uint8Array(problem.requests);
  for (const request of problem.pairRequest) hasPair[request] = 1;

  const reasons = new Map<number, ReasonCode[]>();
  for (let at = 0; at < problem.requests; at += 1) {
    if (served[at] === 1) continue;
    const codes = new Set<ReasonCode>();
    if (facts.vetoed.has(at)) codes.add("vetoed");
    if (hasPair[at] === 1) {
      codes.add("capacity");
      if (otherwise[at] === 1 && problem.isLdc[at] === 0) codes.add("reserve");
    } else {
      for (const { gate } of facts.misses.get(at) ?? [])
        codes.add(reasonCodes.find((code) => code === gate) ?? "several");
      if (codes.size === 0) codes.add("topic");
    }
    reasons.set(
      at,
      reasonCodes.filter((code) => codes.has(code)),
    );
  }
  return reasons;
}
