import type { Network } from "./network";
import { roomOf, type Problem, type Room } from "./problem";
import type { Solution } from "./solve";

/** A price for each stage: four aims, then the draw. */
export type Prices = readonly number[];

/**
 * Prices that prove an optimum. Whoever has them needs no solver: it is enough
 * to look at each pair and each limit once.
 */
export interface Certificate {
  readonly salt: number;
  readonly requests: readonly Prices[];
  readonly offers: readonly Prices[];
  /** For least developed countries at this offer; null where it has no reserve to fill. */
  readonly entrances: readonly (Prices | null)[];
  readonly providers: readonly Prices[];
}

/** The prices a proven solution ended with; null for one that met a limit. */
export function certificateOf(
  problem: Problem,
  { network, potentials, salt, status }: Solution,
): Certificate | null {
  if (status !== "optimal") return null;
  const { nodeOf }: Network = network;
  const at = (node: number): Prices =>
    // Adding 0 turns -0, which JSON does not know, into 0.
    potentials.map((one) => ((one as Float64Array)[node] as number) + 0);
  const list = (length: number, node: (at: number) => number) =>
    Array.from({ length }, (_, place) => at(node(place)));
  return {
    salt,
    requests: list(problem.requests, nodeOf.request),
    offers: list(problem.offers, nodeOf.offer),
    entrances: Array.from(nodeOf.entrance, (node) =>
      node < 0 ? null : at(node),
    ),
    providers: list(problem.providers, nodeOf.provider),
  };
}

const zero: Prices = [0, 0, 0, 0, 0];

/** Where a proof fails: a limit that is broken, or something that could be better. */
export interface Flaw {
  readonly what:
    "limit" | "pair" | "request" | "offer" | "entrance" | "provider";
  readonly at: number;
}

/**
 * Checks a result against its prices: it keeps every limit, and nothing that is
 * cheaper by its prices was left unused (complementary slackness, stage by
 * stage in their order). Written from the definition of the round, not from the
 * network of the solver.
 * @returns the first flaw; null for a proven optimum
 */
export function findFlaw(
  problem: Problem,
  chosen: Uint8Array,
  certificate: Certificate,
): Flaw | null {
  const room = roomOf(problem);
  const used = countUse(problem, chosen);
  const broken = brokenLimit(room, used);
  if (broken) return broken;
  const { requests, offers, entrances, providers, salt } = certificate;
  const doors = new Uint8Array(problem.offers);

  for (let pair = 0; pair < chosen.length; pair += 1) {
    if (problem.isFixed[pair] === 1) continue;
    const request = problem.pairRequest[pair] as number;
    const offer = problem.pairOffer[pair] as number;
    const provider = problem.providerOf[offer] as number;
    const isOpen =
      (room.partners[request] as number) > 0 &&
      (room.slots[offer] as number) > 0 &&
      (room.caps[provider] as number) > 0;
    if (!isOpen) continue;
    const byDoor =
      problem.isLdc[request] === 1 && (room.reserve[offer] as number) > 0;
    if (byDoor) doors[offer] = 1;
    const to = byDoor ? entrances[offer] : offers[offer];
    const tie = problem.tieOf(pair, salt);
    const cost = [0, 0, -(problem.score[pair] as number), 0, tie];
    if (!holds(cost, requests[request], to, chosen[pair] as number, 1))
      return { what: "pair", at: pair };
  }
  for (let at = 0; at < problem.requests; at += 1) {
    const wanted = room.partners[at] as number;
    if (wanted <= 0) continue;
    const unused = wanted - (used.requests[at] as number);
    const spare = Math.min(unused, wanted - 1);
    const isServed = room.isServed[at] === 1;
    const unserved = isServed
      ? zero
      : [0, 1, 0, problem.waiting[at] as number, 0];
    const isGood =
      (wanted === 1 || holds(zero, requests[at], zero, spare, wanted - 1)) &&
      holds(unserved, requests[at], zero, unused - spare, Infinity);
    if (!isGood) return { what: "request", at };
  }
  for (let at = 0; at < problem.offers; at += 1) {
    const slots = room.slots[at] as number;
    const provider = providers[problem.providerOf[at] as number];
    if (!holds(zero, offers[at], provider, used.offers[at] as number, slots))
      return { what: "offer", at };
    if (doors[at] === 0) continue;
    const door = entrances[at] ?? undefined;
    const reserve = room.reserve[at] as number;
    const inside = Math.min(used.ldc[at] as number, reserve);
    const beyond = (used.ldc[at] as number) - inside;
    const isGood =
      holds([-1, 0, 0, 0, 0], door, offers[at], inside, reserve) &&
      holds(zero, door, offers[at], beyond, slots);
    if (!isGood) return { what: "entrance", at };
  }
  for (let at = 0; at < problem.providers; at += 1) {
    const cap = room.caps[at] as number;
    if (!holds(zero, providers[at], zero, used.providers[at] as number, cap))
      return { what: "provider", at };
  }
  return null;
}

/** The first stage that has a price for this decides: dear is empty, a gain is full. */
function holds(
  cost: Prices,
  from: Prices | undefined | null,
  to: Prices | undefined | null,
  flow: number,
  most: number,
): boolean {
  if (!from || !to) return false;
  for (let stage = 0; stage < cost.length; stage += 1) {
    const price =
      (cost[stage] ?? NaN) + (from[stage] ?? NaN) - (to[stage] ?? NaN);
    if (price > 0) return flow === 0;
    if (price < 0) return flow === most;
    if (price !== 0) return false;
  }
  return true;
}

interface Use {
  readonly requests: Int32Array;
  readonly offers: Int32Array;
  readonly ldc: Int32Array;
  readonly providers: Int32Array;
}

/** Places taken beyond those of the fixed pairs. */
function countUse(problem: Problem, chosen: Uint8Array): Use {
  const use: Use = {
    requests: new Int32Array(problem.requests),
    offers: new Int32Array(problem.offers),
    ldc: new Int32Array(problem.offers),
    providers: new Int32Array(problem.providers),
  };
  const add = (values: Int32Array, at: number) => {
    values[at] = (values[at] as number) + 1;
  };
  for (let pair = 0; pair < chosen.length; pair += 1) {
    if (chosen[pair] !== 1 || problem.isFixed[pair] === 1) continue;
    const request = problem.pairRequest[pair] as number;
    const offer = problem.pairOffer[pair] as number;
    add(use.requests, request);
    add(use.offers, offer);
    add(use.providers, problem.providerOf[offer] as number);
    if (problem.isLdc[request] === 1) add(use.ldc, offer);
  }
  return use;
}

function brokenLimit(room: Room, use: Use): Flaw | null {
  const above = (used: Int32Array, most: Int32Array) =>
    used.findIndex((count, at) => count > Math.max(0, most[at] as number));
  for (const [used, most] of [
    [use.requests, room.partners],
    [use.offers, room.slots],
    [use.providers, room.caps],
  ] as const) {
    const at = above(used, most);
    if (at >= 0) return { what: "limit", at };
  }
  return null;
}
