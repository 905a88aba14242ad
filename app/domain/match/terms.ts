import { capacityLevels, type CapacityLevel } from "../exchange/model";
import { pointsOf } from "./point-tables";
import type { ProviderRecord, ScoreOffer, ScoreRequest } from "./score";
import { lengthOf, overlapOf, quarters } from "./similarity";
import {
  contextParts,
  priorCount,
  priorRating,
  weights,
  type TermCode,
} from "./weights";

/** A number that went into a term; names are codes (`match.input.<code>`). */
export type TermInputs = Readonly<Record<string, number>>;

export interface Term {
  readonly code: TermCode;
  /** Whole points from 0 to `of`. */
  readonly points: number;
  readonly of: number;
  readonly inputs: TermInputs;
}

const term = (
  code: TermCode,
  over: number,
  under: number,
  inputs: TermInputs,
): Term => {
  const of = weights[code];
  return { code, points: pointsOf(of, over, under), of, inputs };
};

/** The seven terms in their order. Formulas: decision 024. */
export const termsOf = (request: ScoreRequest, offer: ScoreOffer): Term[] => [
  topicTerm(request, offer),
  modalityTerm(request, offer),
  capacityTerm(request, offer),
  languageTerm(request, offer),
  timingTerm(request, offer),
  contextTerm(request, offer),
  recordTerm(offer.record),
];

/** Priorities of the needs, each times the best similarity, over all priorities. */
function topicTerm({ needs }: ScoreRequest, { topics }: ScoreOffer): Term {
  let over = 0;
  let under = 0;
  let same = 0;
  let near = 0;
  for (const { topic, priority } of needs) {
    const similarity = quarters(topic, topics);
    over += priority * similarity;
    under += 4 * priority;
    if (similarity === 4) same += 1;
    if (similarity === 1) near += 1;
  }
  return term("topic", over, under, { same, near, needs: needs.length });
}

/** Of the needs the offer's topics touch, the share (by priority) helped in the way asked for. */
function modalityTerm(request: ScoreRequest, offer: ScoreOffer): Term {
  let over = 0;
  let under = 0;
  let met = 0;
  let touched = 0;
  for (const { topic, priority, modality } of request.needs) {
    if (quarters(topic, offer.topics) === 0) continue;
    touched += 1;
    under += priority;
    if (!offer.modalities.includes(modality)) continue;
    met += 1;
    over += priority;
  }
  return term("modality", over, under, { met, touched });
}

/**
 * How far the offer is made for what the country says of itself, in quarters: 4
 * for a level it names, 3 when it takes any, 2 when the country declared
 * nothing, 1 for the level beside, 0 else; over the needs its topics touch, by
 * priority.
 */
function capacityTerm(request: ScoreRequest, offer: ScoreOffer): Term {
  let over = 0;
  let under = 0;
  let declared = 0;
  let touched = 0;
  for (const { topic, priority } of request.needs) {
    if (quarters(topic, offer.topics) === 0) continue;
    const level = request.levels[topic];
    touched += 1;
    if (level) declared += 1;
    over += priority * levelFit(level, offer.levels);
    under += 4 * priority;
  }
  return term("capacity", over, under, { declared, touched });
}

function levelFit(
  level: CapacityLevel | undefined,
  made: readonly CapacityLevel[],
): number {
  if (made.length === 0) return 3;
  if (level === undefined) return 2;
  if (made.includes(level)) return 4;
  const place = capacityLevels.indexOf(level);
  const isBeside = made.some(
    (other) => Math.abs(capacityLevels.indexOf(other) - place) === 1,
  );
  return isBeside ? 1 : 0;
}

/** Whole with a language in common, half through an interpreter. */
function languageTerm(request: ScoreRequest, offer: ScoreOffer): Term {
  const shared = request.languages.filter((code) =>
    offer.languages.includes(code),
  ).length;
  const isHelped = request.interpretation || offer.interpretation;
  const halves = shared > 0 ? 2 : isHelped ? 1 : 0;
  return term("language", halves, 2, { shared, halves });
}

/** Days in common over the days of the shorter window; whole where a side is free at any time. */
function timingTerm({ window }: ScoreRequest, offer: ScoreOffer): Term {
  if (window === null || offer.window === null)
    return term("timing", 1, 1, { any: 1 });
  const both = overlapOf(window, offer.window);
  const days = both ? lengthOf(both) : 0;
  const shorter = Math.min(lengthOf(window), lengthOf(offer.window));
  return term("timing", days, shorter, { days, shorter });
}

/**
 * Region: whole when the offer names it, half when it takes all. Tradition:
 * whole when the offer has worked in it, half when the request names none.
 * Category: whole when the provider has served one of the country's groups.
 */
function contextTerm(request: ScoreRequest, offer: ScoreOffer): Term {
  const isIn = (codes: readonly string[], other: readonly string[]) =>
    codes.some((code) => other.includes(code));
  const { legalTradition: law } = request;
  const halves = {
    region:
      offer.regions.length === 0
        ? 1
        : isIn(offer.regions, request.regions)
          ? 2
          : 0,
    tradition: law === null ? 1 : offer.traditions.includes(law) ? 2 : 0,
    category: isIn(offer.served, request.groups) ? 2 : 0,
  };
  const over =
    halves.region * contextParts.region +
    halves.tradition * contextParts.tradition +
    halves.category * contextParts.category;
  return term("context", over, 2 * weights.context, halves);
}

/**
 * (n x mean rating + 5 x prior) / (n + 5), from the scale 1 to 4 to the scale 0
 * to 1. A newcomer has the prior, two thirds of the points. Source: domain.md.
 */
function recordTerm({ count, pointsSum, ratings }: ProviderRecord): Term {
  const rated = ratings > 0 ? count : 0;
  const number = ratings > 0 ? ratings : 1;
  // (n P/R + k p)/(n + k), less 1, over 3; all of it times R.
  const over =
    rated * pointsSum +
    priorCount * priorRating * number -
    (rated + priorCount) * number;
  const under = 3 * number * (rated + priorCount);
  return term("record", over, under, { engagements: rated, ratings });
}

/** The points of a record alone, which no request changes. */
export const recordPoints = (record: ProviderRecord): number =>
  recordTerm(record).points;
