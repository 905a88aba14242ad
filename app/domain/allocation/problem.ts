/**
 * A round as numbers: sides are places in arrays, pairs are sorted by request
 * and then by offer, and every array is as long as its side.
 */
export interface Problem {
  readonly requests: number;
  readonly offers: number;
  readonly providers: number;
  /** Per request: most partners, whole days waited, 1 for a least developed country. */
  readonly partners: Int32Array;
  readonly waiting: Int32Array;
  readonly isLdc: Uint8Array;
  /** Per offer: slots, slots of them in the reserve, place of its provider. */
  readonly slots: Int32Array;
  readonly reserve: Int32Array;
  readonly providerOf: Int32Array;
  /** Per provider: most matches; -1 for none. */
  readonly caps: Int32Array;
  /** Per pair. Fixed pairs are in every result. */
  readonly pairRequest: Int32Array;
  readonly pairOffer: Int32Array;
  readonly score: Int32Array;
  readonly isFixed: Uint8Array;
  /** A number of 32 bits for a pair, another one for each salt. */
  readonly tieOf: (pair: number, salt: number) => number;
}

/**
 * Slots of an offer that are kept for least developed countries first: the
 * share of its slots, rounded up, so that a single slot has a reserve too.
 */
export const reserveOf = (slots: number, percent: number): number =>
  Math.ceil((slots * percent) / 100);

/** What is left of each limit once the fixed pairs have their places. */
export interface Room {
  readonly partners: Int32Array;
  readonly slots: Int32Array;
  readonly reserve: Int32Array;
  readonly caps: Int32Array;
  /** 1 for a request that a fixed pair serves already. */
  readonly isServed: Uint8Array;
}

/** Which limit the fixed pairs alone are above; null when they fit. */
export type Overflow = {
  readonly limit: "request" | "offer" | "provider";
  readonly at: number;
} | null;

export function roomOf(problem: Problem): Room {
  const room: Room = {
    partners: problem.partners.slice(),
    slots: problem.slots.slice(),
    reserve: problem.reserve.slice(),
    caps: unlimited(problem),
    isServed: new Uint8Array(problem.requests),
  };
  for (let pair = 0; pair < problem.score.length; pair += 1) {
    if (problem.isFixed[pair] !== 1) continue;
    const request = problem.pairRequest[pair] as number;
    const offer = problem.pairOffer[pair] as number;
    const provider = problem.providerOf[offer] as number;
    (room.partners[request] as number) -= 1;
    (room.slots[offer] as number) -= 1;
    (room.caps[provider] as number) -= 1;
    room.isServed[request] = 1;
    const isReserved =
      problem.isLdc[request] === 1 && (room.reserve[offer] as number) > 0;
    if (isReserved) (room.reserve[offer] as number) -= 1;
  }
  return room;
}

export function overflowOf(room: Room): Overflow {
  const below = (values: Int32Array) => values.findIndex((value) => value < 0);
  const request = below(room.partners);
  if (request >= 0) return { limit: "request", at: request };
  const offer = below(room.slots);
  if (offer >= 0) return { limit: "offer", at: offer };
  const provider = below(room.caps);
  return provider >= 0 ? { limit: "provider", at: provider } : null;
}

/** The caps, with all slots of a provider where it has no cap. */
function unlimited(problem: Problem): Int32Array {
  const all = new Int32Array(problem.providers);
  for (let offer = 0; offer < problem.offers; offer += 1)
    (all[problem.providerOf[offer] as number] as number) += problem.slots[
      offer
    ] as number;
  return all.map((sum, provider) => {
    const cap = problem.caps[provider] as number;
    return cap < 0 ? sum : cap;
  });
}
