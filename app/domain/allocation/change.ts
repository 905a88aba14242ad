import type { TieHash } from "./model";
import type { PreparedRound } from "./prepare";
import { reserveOf, type Problem } from "./problem";

interface Asked {
  readonly request: number;
  readonly offer: number;
}

/** The place of a pair, -1 where there is none. */
export function pairAt(problem: Problem, { request, offer }: Asked): number {
  return problem.pairOffer.findIndex(
    (at, pair) => at === offer && problem.pairRequest[pair] === request,
  );
}

const append = (list: Int32Array, value: number): Int32Array => {
  const longer = new Int32Array(list.length + 1);
  longer.set(list);
  longer[list.length] = value;
  return longer;
};

/** A round with one more pair, or with the same pair at another score; fixed when forced. */
export function withPair(
  round: PreparedRound,
  {
    request,
    offer,
    score,
    isFixed,
  }: Asked & { score: number; isFixed: boolean },
  { seed, hash }: { readonly seed: string; readonly hash: TieHash },
): PreparedRound {
  const { problem } = round;
  const known = pairAt(problem, { request, offer });
  if (known >= 0) {
    const fixed = problem.isFixed.slice();
    fixed[known] = isFixed ? 1 : (fixed[known] as number);
    return { ...round, problem: { ...problem, isFixed: fixed } };
  }
  const last = problem.score.length;
  const fixed = new Uint8Array(last + 1);
  fixed.set(problem.isFixed);
  fixed[last] = Number(isFixed);
  const names = [round.requestIds[request] ?? "", round.offerIds[offer] ?? ""];
  const changed: Problem = {
    ...problem,
    pairRequest: append(problem.pairRequest, request),
    pairOffer: append(problem.pairOffer, offer),
    score: append(problem.score, score),
    isFixed: fixed,
    tieOf: (pair, salt) =>
      pair === last
        ? hash([seed, String(salt), ...names].join("\n"))
        : problem.tieOf(pair, salt),
  };
  return { ...round, problem: changed };
}

/** A round without a pair. */
export function withoutPair(round: PreparedRound, asked: Asked): PreparedRound {
  const { problem } = round;
  const out = pairAt(problem, asked);
  if (out < 0) return round;
  const stays = <List extends Int32Array | Uint8Array>(list: List) =>
    list.filter((_, pair) => pair !== out) as List;
  const changed: Problem = {
    ...problem,
    pairRequest: stays(problem.pairRequest),
    pairOffer: stays(problem.pairOffer),
    score: stays(problem.score),
    isFixed: stays(problem.isFixed),
    tieOf: (pair, salt) => problem.tieOf(pair < out ? pair : pair + 1, salt),
  };
  return { ...round, problem: changed };
}

/** A round in which an offer, and its provider, can take one more. */
export function withSlot(
  round: PreparedRound,
  offer: number,
  reservePercent: number,
): PreparedRound {
  const { problem } = round;
  const slots = problem.slots.slice();
  slots[offer] = (slots[offer] as number) + 1;
  const reserve = problem.reserve.slice();
  reserve[offer] = reserveOf(slots[offer], reservePercent);
  const caps = problem.caps.slice();
  const provider = problem.providerOf[offer] as number;
  const cap = caps[provider] as number;
  if (cap >= 0) caps[provider] = cap + 1;
  return { ...round, problem: { ...problem, slots, reserve, caps } };
}
