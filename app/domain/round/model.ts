/**
 * Where a round stands. Announced: the seed is public, nothing was read yet.
 * Running: inputs were taken, the search goes on. Stopped: it met its limit or
 * was cancelled. Proposed: officers look at it. Labels: `round.status.<code>`.
 */
export const roundStatuses = [
  "announced",
  "running",
  "stopped",
  "proposed",
  "published",
  "cancelled",
] as const;
export type RoundStatus = (typeof roundStatuses)[number];

export const roundEvents = [
  "run",
  "stop",
  "propose",
  "publish",
  "cancel",
] as const;
export type RoundEvent = (typeof roundEvents)[number];

/** Whom the names in a round's inputs stand for. */
export interface AliasTable {
  /** Name to id of the request. */
  readonly requests: Readonly<Record<string, string>>;
  readonly offers: Readonly<Record<string, string>>;
  /** Name to id of the participant. */
  readonly providers: Readonly<Record<string, string>>;
  /**
   * By the name of a request that is for named providers: offers it would have
   * a pair with if their providers could read it, the best fitting first. For
   * its own side and officers, never published. Missing in older rounds.
   */
  readonly unread?: Readonly<Record<string, readonly UnreadOffer[]>>;
}

/** An offer by its name in a round, and the points it would have. */
export interface UnreadOffer {
  readonly offer: string;
  readonly score: number;
}

/** Offers kept for a request that few may read. */
export const mostUnread = 5;

/** Why a search ended without a proven result. Labels: `round.stop.<code>`. */
export const stopCodes = ["limit", "asked", "failed"] as const;
export interface RoundStop {
  readonly code: (typeof stopCodes)[number];
  /** What was reached and what nothing can be above, aim by aim; null: not known. */
  readonly aims: readonly number[] | null;
  readonly bounds: readonly (number | null)[] | null;
}

/** Steps of a run. Labels: `round.step.<code>`. */
export const runSteps = ["pairs", "solving", "explaining"] as const;
export type RunStep = (typeof runSteps)[number];

/** Usual rules; a round may be announced with others. */
export const usualRules = {
  threshold: 500,
  reservePercent: 50,
  limitSeconds: 60,
} as const;
/** A job's lease is five minutes; a search must end well before. */
export const mostSeconds = 200;

/** When the next round reads its inputs. Labels: `round.rhythm.<code>`. */
export const roundRhythms = ["soon", "monthly", "quarterly", "day"] as const;
export type RoundRhythm = (typeof roundRhythms)[number];

/**
 * Why a pair of a result was not put to its sides: the request looks for nobody
 * any more, the offer takes nobody, a side declined in between, or the provider
 * may not read the request. Officers see which; everybody else sees numbers, in
 * which a refusal is not told apart.
 */
export const fallReasons = ["request", "offer", "declined", "reader"] as const;
export type FallReason = (typeof fallReasons)[number];

/** A pair by its names in the round, and why it fell away. */
export interface FallenPair {
  readonly request: string;
  readonly offer: string;
  readonly why: FallReason;
}

/** Places a side can give in its order. */
export const mostPlaces = 20;
/** Counterparts shown on a page of an order, the best fitting first. */
export const mostRankable = 60;
