import {
  reasonCodes,
  type ReasonCode,
  type RoundInput,
} from "../allocation/model";

/** What can stand against one pair: the others are about pairs that are possible. */
export type Rule = Exclude<ReasonCode, "vetoed" | "capacity" | "reserve">;

/** What stands against a pair, as far as the published inputs tell it. */
export interface Barred {
  /**
   * The gate that fails; `several`; `score` for too few points; null where the
   * inputs do not hold the pair, of which they never tell why.
   */
  readonly rule: Rule | null;
  readonly score: number;
  /** Fewest points of a pair in this round. */
  readonly threshold: number;
}

const isRule = (code: ReasonCode): code is Rule =>
  code !== "vetoed" && code !== "capacity" && code !== "reserve";

/**
 * Why a pair may not be proposed in a round, by whomever; null for one that is
 * possible. A round holds the pairs that pass every gate with points enough and
 * whose provider may read the request. Nothing that it does not hold is a pair
 * with no points: it is none.
 */
export function barredBy(
  { pairs, fixed, misses, rules: { threshold } }: RoundInput,
  wish: { readonly request: string; readonly offer: string },
): Barred | null {
  const isIt = ([request, offer]: readonly [string, string, number]) =>
    request === wish.request && offer === wish.offer;
  if (pairs.some(isIt) || fixed.some(isIt)) return null;
  const miss = misses.find(
    ({ request, offer }) => request === wish.request && offer === wish.offer,
  );
  const rule = reasonCodes.filter(isRule).find((code) => code === miss?.gate);
  return { rule: rule ?? null, score: miss?.score ?? 0, threshold };
}
