import type { RequestReason } from "./narrow";
import type { Day, Instant } from "../kernel/clock";

/** A name in a round, and the record it stands for where the reader may know it. */
export interface OwnSide {
  readonly name: string;
  readonly record: {
    readonly number: string;
    readonly title: string;
    readonly lang: string;
  } | null;
}

/** What a published round came to for one request or offer, as its own side reads it. */
export interface OwnOutcome {
  readonly round: string;
  readonly publishedAt: Instant;
  /** Its own name in the round. */
  readonly name: string;
  readonly pairs: readonly {
    readonly other: OwnSide;
    readonly score: number;
    /** Not proposed: between the run and its publication it became impossible. */
    readonly fellAway: boolean;
  }[];
  /** Of a request without a partner. */
  readonly reasons: readonly RequestReason[];
  readonly relaxation: {
    readonly kind: RequestReason;
    readonly offer: OwnSide;
    readonly score: number;
  } | null;
  /** An officer took its pair out; the reason stands on the round's page. */
  readonly isChanged: boolean;
  /** Names of the counterparts in the order its side gave, as it is published. */
  readonly ranking: readonly string[];
}

/** The next round, and whether it asks this record for an order. */
export interface NextRound {
  readonly number: string;
  readonly plannedDay: Day | null;
  readonly rankUntil: Day | null;
  readonly takesRankings: boolean;
  /** How many its side has ranked. */
  readonly ranked: number;
}

/** Rounds on the page of one's own request or offer. */
export interface OwnRounds {
  readonly next: NextRound | null;
  readonly outcomes: readonly OwnOutcome[];
}
