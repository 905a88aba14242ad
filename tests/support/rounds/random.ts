import {
  reserveOf,
  type Problem,
} from "../../../app/domain/allocation/problem";

/** Numbers that look random and are the same each time: mulberry32. */
export function numbers(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    /** A whole number from 0 to `below` - 1. */
    int: (below: number) => Math.floor(next() * below),
    chance: (share: number) => next() < share,
  };
}

export interface Shape {
  readonly requests: number;
  readonly offers: number;
  readonly providers?: number;
  readonly pairs: number;
  /** Different scores above 500; few of them make many ties. */
  readonly scores?: number;
  readonly waits?: number;
  readonly fixedShare?: number;
  readonly zeroSlots?: boolean;
  readonly reservePercent?: number;
}

/** An invented round; the same seed gives the same one. */
export function randomProblem(seed: number, shape: Shape): Problem {
  const { int, chance } = numbers(seed);
  const { requests, offers, scores = 501, waits = 400 } = shape;
  const providers = shape.providers ?? Math.max(1, Math.ceil(offers / 3));
  const keys = new Set<number>();
  const most = Math.min(shape.pairs, requests * offers);
  while (keys.size < most) keys.add(int(requests) * offers + int(offers));
  const sorted = [...keys].sort((a, b) => a - b);
  const slots = Int32Array.from({ length: offers }, () =>
    shape.zeroSlots ? int(4) : 1 + int(3),
  );
  const problem: Problem = {
    requests,
    offers,
    providers,
    partners: Int32Array.from({ length: requests }, () => 1 + int(3)),
    waiting: Int32Array.from({ length: requests }, () => int(waits)),
    isLdc: Uint8Array.from({ length: requests }, () => Number(chance(0.4))),
    slots,
    reserve: slots.map((count) => reserveOf(count, shape.reservePercent ?? 50)),
    providerOf: Int32Array.from({ length: offers }, () => int(providers)),
    caps: Int32Array.from({ length: providers }, () =>
      chance(0.5) ? -1 : (shape.zeroSlots ? 0 : 1) + int(5),
    ),
    pairRequest: Int32Array.from(sorted, (key) => Math.floor(key / offers)),
    pairOffer: Int32Array.from(sorted, (key) => key % offers),
    score: Int32Array.from(sorted, () => 500 + int(scores)),
    isFixed: new Uint8Array(sorted.length),
    tieOf: (pair, salt) => tie((sorted[pair] ?? 0) * 31 + salt * 7919 + seed),
  };
  if (shape.fixedShare) fixSome(problem, shape.fixedShare, chance);
  return problem;
}

function tie(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Fixes pairs while every limit still holds. */
function fixSome(
  problem: Problem,
  share: number,
  chance: (share: number) => boolean,
): void {
  const taken = { request: [] as number[], offer: [] as number[] };
  const ofProvider: number[] = [];
  for (let pair = 0; pair < problem.score.length; pair += 1) {
    if (!chance(share)) continue;
    const request = problem.pairRequest[pair]!;
    const offer = problem.pairOffer[pair]!;
    const provider = problem.providerOf[offer]!;
    const cap = problem.caps[provider]!;
    const fits =
      (taken.request[request] ?? 0) < problem.partners[request]! &&
      (taken.offer[offer] ?? 0) < problem.slots[offer]! &&
      (cap < 0 || (ofProvider[provider] ?? 0) < cap);
    if (!fits) continue;
    problem.isFixed[pair] = 1;
    taken.request[request] = (taken.request[request] ?? 0) + 1;
    taken.offer[offer] = (taken.offer[offer] ?? 0) + 1;
    ofProvider[provider] = (ofProvider[provider] ?? 0) + 1;
  }
}
