import type { OverrideRow, RoundRow } from "../../../db/queries/round.server";
import type { RoundPair } from "../allocation/model";
import type { RoundResult } from "../allocation/result";
import { effectivePairs } from "./effective";
import { solvedRound } from "./load.server";
import type { FallReason } from "./model";
import { leftOut, type LeftOut, type RequestReason } from "./narrow";
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
  /** What the computed result reaches, which is what is proven. */
  readonly aims: readonly number[];
  readonly isUnique: boolean;
  readonly requests: number;
  readonly offers: number;
  readonly possiblePairs: number;
  /** Pairs that are proposed: those of the result, with officers' changes. */
  readonly pairs: readonly PairView[];
  /** What officers' changes made of the result; null without any. */
  readonly changed: {
    readonly aims: readonly number[];
    /** Pairs of the computed result that are not proposed. */
    readonly takenOut: readonly PairView[];
  } | null;
  /** Requests without a partner among the pairs that are proposed. */
  readonly unmatched: readonly UnmatchedView[];
  readonly fullOffers: number;
  readonly fullProviders: number;
  readonly blocking: number;
  readonly overrides: readonly OverrideView[];
  readonly fellAway: FellAwayView;
}

export interface UnmatchedView {
  readonly request: SideView;
  /** Of the computed result; none where it had a partner there. */
  readonly reasons: readonly RequestReason[];
  readonly relaxation: {
    readonly kind: RequestReason;
    readonly offer: SideView;
    readonly score: number;
  } | null;
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

export const pairView = (
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

/** Who has no partner after all changes, and what the computation says of it. */
function unmatchedIn(
  round: RoundRow,
  pairs: readonly RoundPair[],
  { isOfficer }: KnownSides,
): LeftOut[] {
  const { input, result } = solvedRound(round);
  const served = new Set(pairs.map(([request]) => request));
  const known = new Map(result.unmatched.map((one) => [one.request, one]));
  const providerOf = (offer: string) =>
    input.offers.find(({ id }) => id === offer)?.provider;
  return input.requests
    .filter(({ id }) => !served.has(id))
    .map(({ id }) => {
      const one = known.get(id);
      if (!one) return { request: id, reasons: [], relaxation: null };
      if (!isOfficer) return one;
      return leftOut(one, result, round.aliases ?? {}, providerOf);
    });
}

/** What a round came to, for one reader. */
export function solvedView(
  round: RoundRow,
  overrides: readonly OverrideRow[],
  known: KnownSides,
): SolvedView {
  const { input, result } = solvedRound(round);
  const isTold = (request: string) => known.requests.has(request);
  const pairs = effectivePairs(result, overrides);
  const loss = overrides.at(-1)?.loss;
  const kept = new Set(pairs.map(([request, offer]) => `${request} ${offer}`));
  return {
    status: result.status,
    aims: result.aims,
    isUnique: result.isUnique,
    requests: input.requests.length,
    offers: input.offers.length,
    possiblePairs: input.pairs.length,
    pairs: pairs.map((pair) => pairView(pair, known)),
    changed: loss
      ? {
          aims: result.aims.map((reached, aim) => reached - (loss[aim] ?? 0)),
          takenOut: result.pairs
            .filter(([request, offer]) => !kept.has(`${request} ${offer}`))
            .map((pair) => pairView(pair, known)),
        }
      : null,
    unmatched: unmatchedIn(round, pairs, known).map(
      ({ request, reasons, relaxation }) => ({
        ...{ request: requestView(request, known), reasons },
        relaxation: relaxation && {
          ...{ kind: relaxation.kind, score: relaxation.score },
          offer: offerView(relaxation.offer, known, isTold(request)),
        },
      }),
    ),
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
