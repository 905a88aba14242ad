import type { RoundRow } from "../../../db/queries/round.server";
import type { Counterfactual } from "../allocation/counterfactual";
import type { RoundPair } from "../allocation/model";
import { barredBy, type Barred } from "./barred";
import { solvedRound } from "./load.server";
import type { PairQuery } from "./schema";
import { assertInRound, tryWishes } from "./try-wishes.server";
import {
  offerView,
  pairView,
  requestView,
  type KnownSides,
  type PairView,
  type SideView,
} from "./view.server";

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
    | { readonly isPossible: false; readonly limit: "barred"; by: Barred }
    | {
        readonly isPossible: true;
        readonly loss: readonly number[];
        readonly lost: readonly PairView[];
        readonly gained: readonly PairView[];
      };
}

interface Names {
  readonly request: string;
  readonly offer: string;
}

const sidesOf = ({ request, offer }: Names, known: KnownSides) => ({
  request: requestView(request, known),
  offer: offerView(offer, known, known.requests.has(request)),
});

/** What forcing a pair comes to, for one reader. */
export const whatIfView = (
  names: Names,
  answer: Counterfactual,
  pairs: readonly RoundPair[],
  known: KnownSides,
): WhatIfView => ({
  ...sidesOf(names, known),
  isIn: pairs.some(
    ([request, offer]) => request === names.request && offer === names.offer,
  ),
  answer: answer.isPossible
    ? {
        isPossible: true,
        loss: answer.loss,
        lost: answer.lost.map((pair) => pairView(pair, known)),
        gained: answer.gained.map((pair) => pairView(pair, known)),
      }
    : { isPossible: false, limit: answer.limit },
});

/**
 * The answer to "why not this pair?", for one reader: what stands against it, or
 * what the result loses with it.
 * @throws DomainError 422 for names the round does not have
 */
export function answerTo(
  round: RoundRow,
  { request, offer }: PairQuery,
  known: KnownSides,
): WhatIfView | null {
  if (!request || !offer) return null;
  const { input, result } = solvedRound(round);
  const names = { request, offer };
  assertInRound(input, names);
  const by = barredBy(input, names);
  if (by) {
    const answer = { isPossible: false, limit: "barred", by } as const;
    return { ...sidesOf(names, known), isIn: false, answer };
  }
  const found = tryWishes(input, result, [{ ...names, isIn: true }]);
  return whatIfView(names, found, result.pairs, known);
}
