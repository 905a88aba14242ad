import type { OverrideRow, RoundRow } from "../../../db/queries/round.server";
import type { Counterfactual } from "../allocation/counterfactual";
import type { ReasonCode, RoundPair } from "../allocation/model";
import type { RoundResult } from "../allocation/result";
import { effectivePairs } from "./effective";
import { solvedRound } from "./load.server";
import type { FallReason } from "./model";
import { roundNumber } from "./number";

/** A name in a round, and the record it stands for where the reader may know it. */
export interface SideView {
  readonly name: string;
  readonly record: {
    readonly number: string;
    readonly title: string;
    readonly lang: string;
  } | null;
}

/** Records by the names of a round, as far as this reader may know them. */
export interface KnownSides {
  readonly requests: ReadonlyMap<string, NonNullable<SideView["record"]>>;
  readonly offers: ReadonlyMap<string, NonNullable<SideView["record"]>>;
  /** Offers are told only beside a request that is told. */
  readonly offersAlone: boolean;
  readonly isOfficer?: true;
}

export interface PairView {
  readonly request: SideView;
  readonly offer: SideView;
  readonly score: number;
}

export interface OverrideView {
  readonly request: SideView;
  readonly offer: SideView;
  readonly isIn: boolean;
  readonly reason: string;
  readonly reasonLang: string;
  readonly loss: readonly number[];
}

export interface SolvedView {
  readonly status: RoundResult["status"];
  readonly aims: readonly number[];
  readonly isUnique: boolean;
  readonly requests: number;
  readonly offers: number;
  readonly possiblePairs: number;
  readonly pairs: readonly PairView[];
  readonly unmatched: readonly {
    readonly request: SideView;
    readonly reasons: readonly ReasonCode[];
    readonly relaxation: {
      readonly kind: ReasonCode;
      readonly offer: SideView;
      readonly score: number;
    } | null;
  }[];
  readonly fullOffers: number;
  readonly fullProviders: number;
  readonly blocking: number;
  readonly overrides: readonly OverrideView[];
  readonly fellAway: FellAwayView;
}

/** Pairs that could not be proposed any more: numbers, and for officers which. */
export interface FellAwayView {
  /** The request looks for nobody any more. */
  readonly requests: number;
  /** The offer was not free for it any more, whichever side that was up to. */
  readonly offers: number;
  readonly pairs: readonly {
    readonly request: SideView;
    readonly offer: SideView;
    readonly why: FallReason;
  }[];
}

const pairView = (
  [request, offer, score]: RoundPair,
  known: KnownSides,
): PairView => ({
  request: requestView(request, known),
  offer: offerView(offer, known, known.requests.has(request)),
  score,
});

export const requestView = (name: string, known: KnownSides): SideView => ({
  name,
  record: known.requests.get(name) ?? null,
});

export const offerView = (
  name: string,
  known: KnownSides,
  isTold: boolean,
): SideView => ({
  name,
  record: isTold || known.offersAlone ? (known.offers.get(name) ?? null) : null,
});

/** Nobody but officers reads which pair fell away, or that a side declined. */
function fellAwayView(
  { fellAway }: Pick<RoundRow, "fellAway">,
  known: KnownSides,
): FellAwayView {
  const all = fellAway ?? [];
  const requests = all.filter(({ why }) => why === "request").length;
  return {
    ...{ requests, offers: all.length - requests },
    pairs: known.isOfficer
      ? all.map(({ request, offer, why }) => ({
          request: requestView(request, known),
          offer: offerView(offer, known, true),
          why,
        }))
      : [],
  };
}

/** What a round came to, for one reader. */
export function solvedView(
  round: RoundRow,
  overrides: readonly OverrideRow[],
  known: KnownSides,
): SolvedView {
  const { input, result } = solvedRound(round);
  const isTold = (request: string) => known.requests.has(request);
  return {
    status: result.status,
    aims: result.aims,
    isUnique: result.isUnique,
    requests: input.requests.length,
    offers: input.offers.length,
    possiblePairs: input.pairs.length,
    pairs: effectivePairs(result, overrides).map((pair) =>
      pairView(pair, known),
    ),
    unmatched: result.unmatched.map(({ request, reasons, relaxation }) => ({
      request: requestView(request, known),
      reasons,
      relaxation: relaxation && {
        ...{ kind: relaxation.kind, score: relaxation.score },
        offer: offerView(relaxation.offer, known, isTold(request)),
      },
    })),
    fullOffers: result.full.offers.length,
    fullProviders: result.full.providers.length,
    blocking: result.blocking,
    overrides: overrides.map(
      ({ request, offer, isIn, reason, reasonLang, loss }) => ({
        request: requestView(request, known),
        offer: offerView(offer, known, isTold(request)),
        ...{ isIn, reason, reasonLang, loss },
      }),
    ),
    fellAway: fellAwayView(round, known),
  };
}

export interface WhatIfView {
  readonly request: SideView;
  readonly offer: SideView;
  /** The pair is in the result already. */
  readonly isIn: boolean;
  readonly answer:
    | {
        readonly isPossible: false;
        readonly limit: Extract<Counterfactual, { isPossible: false }>["limit"];
      }
    | {
        readonly isPossible: true;
        readonly loss: readonly number[];
        readonly lost: readonly PairView[];
        readonly gained: readonly PairView[];
      };
}

/** The answer to "why not this pair?", for one reader. */
export const whatIfView = (
  { request, offer }: { readonly request: string; readonly offer: string },
  answer: Counterfactual,
  pairs: readonly RoundPair[],
  known: KnownSides,
): WhatIfView => ({
  request: requestView(request, known),
  offer: offerView(offer, known, known.requests.has(request)),
  isIn: pairs.some(([one, other]) => one === request && other === offer),
  answer: answer.isPossible
    ? {
        isPossible: true,
        loss: answer.loss,
        lost: answer.lost.map((pair) => pairView(pair, known)),
        gained: answer.gained.map((pair) => pairView(pair, known)),
      }
    : { isPossible: false, limit: answer.limit },
});

/** The facts of a round that need no result. */
export const roundHead = (
  round: Omit<RoundRow, "inputs" | "result" | "aliases">,
) => ({
  id: round.id,
  number: roundNumber(round.number),
  ...{ status: round.status, statusSince: round.statusSince },
  ...{ mode: round.mode, threshold: round.threshold },
  ...{ reservePercent: round.reservePercent, seed: round.seed },
  ...{ limitSeconds: round.limitSeconds, announcedAt: round.announcedAt },
  ...{ startedAt: round.startedAt, ranAt: round.ranAt },
  ...{ publishedAt: round.publishedAt, inputsHash: round.inputsHash },
  resultHash: round.resultHash,
  ...{ plannedDay: round.plannedDay, rankUntil: round.rankUntil },
});
export type RoundHeadView = ReturnType<typeof roundHead>;
