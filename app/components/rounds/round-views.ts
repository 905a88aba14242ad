import type { Locale } from "../../domain/kernel/localized";
import type { RoundMode } from "../../domain/allocation/model";
import type { Barred } from "../../domain/round/barred";
import type {
  FallReason,
  RoundStatus,
  RunStep,
} from "../../domain/round/model";
import type { RequestReason } from "../../domain/round/narrow";

/** A name in a round, and the record it stands for where the reader may know it. */
export interface Side {
  readonly name: string;
  readonly record: {
    readonly number: string;
    readonly title: string;
    readonly lang: string;
  } | null;
}

export interface Pair {
  readonly request: Side;
  readonly offer: Side;
  readonly score: number;
}

export interface Head {
  readonly id: string;
  readonly number: string;
  readonly status: RoundStatus;
  readonly mode: RoundMode;
  readonly threshold: number;
  readonly reservePercent: number;
  readonly seed: string;
  readonly announcedAt: number;
  readonly ranAt: number | null;
  readonly publishedAt: number | null;
  readonly inputsHash: string | null;
  readonly resultHash: string | null;
  readonly plannedDay: string | null;
  readonly rankUntil: string | null;
}

export interface Unmatched {
  readonly request: Side;
  /** None where it had a partner before officers' changes. */
  readonly reasons: readonly RequestReason[];
  readonly relaxation: {
    readonly kind: RequestReason;
    readonly offer: Side;
    readonly score: number;
  } | null;
}

export interface Override {
  readonly request: Side;
  readonly offer: Side;
  readonly isIn: boolean;
  readonly reason: string;
  readonly reasonLang: string;
  readonly loss: readonly number[];
}

export interface Solved {
  readonly status: "optimal" | "stable" | "limit";
  readonly aims: readonly number[];
  readonly requests: number;
  readonly offers: number;
  readonly possiblePairs: number;
  readonly pairs: readonly Pair[];
  /** What officers' changes made of the result. */
  readonly changed: {
    readonly aims: readonly number[];
    readonly takenOut: readonly Pair[];
  } | null;
  readonly unmatched: readonly Unmatched[];
  readonly fullOffers: number;
  readonly fullProviders: number;
  readonly blocking: number;
  readonly overrides: readonly Override[];
  readonly fellAway: FellAway;
}

export interface FellAway {
  readonly requests: number;
  readonly offers: number;
  /** For officers alone. */
  readonly pairs: readonly {
    readonly request: Side;
    readonly offer: Side;
    readonly why: FallReason;
  }[];
}

export interface WhatIf {
  readonly request: Side;
  readonly offer: Side;
  readonly isIn: boolean;
  readonly answer:
    | {
        readonly isPossible: false;
        readonly limit: "request" | "offer" | "provider" | "fixed";
      }
    | {
        readonly isPossible: false;
        readonly limit: "barred";
        readonly by: Barred;
      }
    | {
        readonly isPossible: true;
        readonly loss: readonly number[];
        readonly lost: readonly Pair[];
        readonly gained: readonly Pair[];
      };
}

export interface Running {
  readonly step: RunStep | null;
  readonly progress: number | null;
  readonly isStopping: boolean;
}

/** A share of a hundred as the reader writes it. */
export const percentOf = (lang: Locale, percent: number): string =>
  new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: "percent" }).format(
    percent / 100,
  );
