/** Version of the rules of a round; a change of any formula gets a new one. */
export const roundRulesVersion = "1";

/** How a round is decided: the four aims in their order, or both sides' own rankings. */
export const roundModes = ["optimal", "deferred"] as const;
export type RoundMode = (typeof roundModes)[number];

/** The aims in their order; `tie` is the draw that is left at the end. */
export const aims = ["reserve", "served", "fit", "waiting"] as const;
export type Aim = (typeof aims)[number];

/** How solving ended; only `optimal` is proven. */
export const solveStatuses = ["optimal", "limit"] as const;
export type SolveStatus = (typeof solveStatuses)[number];

export interface RoundRules {
  readonly version: string;
  readonly scoreVersion: string;
  /** Pairs below this many points of 1000 are left out. */
  readonly threshold: number;
  /** Share of each offer's slots kept for least developed countries first, in percent. */
  readonly reservePercent: number;
  readonly mode: RoundMode;
}

export interface RoundRequest {
  readonly id: string;
  /** A least developed country on the request's own date. */
  readonly isLdc: boolean;
  /** Most partners wanted. */
  readonly partners: number;
  /** Whole days waited, on the round's day. */
  readonly waitingDays: number;
  /** Offers in the order this request would choose them; the score decides without. */
  readonly ranking?: readonly string[];
}

export interface RoundOffer {
  readonly id: string;
  readonly provider: string;
  readonly slots: number;
  /** Requests in the order this offer would choose them; the score decides without. */
  readonly ranking?: readonly string[];
}

export interface RoundProvider {
  readonly id: string;
  /** Most matches over all of its offers; null: no cap of its own. */
  readonly cap: number | null;
}

/** A request, an offer and their score. */
export type RoundPair = readonly [
  request: string,
  offer: string,
  score: number,
];

/** A request and an offer that differ in one thing only: what would have to give. */
export interface RoundMiss {
  readonly request: string;
  readonly offer: string;
  /** The one gate that fails, or `score` where only points are missing. */
  readonly gate: string;
  /** The points it has, or would have if the gate were passed. */
  readonly score: number;
}

/** Everything that decides a round, and nothing confidential. */
export interface RoundInput {
  readonly format: "fairway-round-1";
  readonly rules: RoundRules;
  /** Published before the round; decides what is left equal at the end. */
  readonly seed: string;
  readonly requests: readonly RoundRequest[];
  readonly offers: readonly RoundOffer[];
  readonly providers: readonly RoundProvider[];
  readonly pairs: readonly RoundPair[];
  /** Matches agreed before; they keep their places. */
  readonly fixed: readonly RoundPair[];
  readonly vetoed: readonly (readonly [request: string, offer: string])[];
  readonly misses: readonly RoundMiss[];
}

/** 32 bits of a hash of a text; SHA-256 everywhere but in tests of the mathematics. */
export type TieHash = (text: string) => number;

/** What is reached in each of the four aims. */
export type AimVector = readonly [
  reserve: number,
  served: number,
  fit: number,
  waiting: number,
];

/**
 * Why a request has no partner. `topic`: the inputs hold no offer on its topics
 * that it could be put to; why, they do not tell. `capacity` and `reserve` are about pairs that
 * exist and were taken by others; the rest say why there is no pair. `several`:
 * every offer on its topics differs in more than one thing.
 */
export const reasonCodes = [
  "topic",
  "modality",
  "language",
  "eligibility",
  "window",
  "slot",
  "conflict",
  "several",
  "score",
  "vetoed",
  "capacity",
  "reserve",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
