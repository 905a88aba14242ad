import type { ScoreOffer, ScoreRequest } from "./score";
import { overlapOf, quarters } from "./similarity";
import type { GateCode } from "./weights";

export interface Gate {
  readonly code: GateCode;
  readonly passed: boolean;
  /**
   * What decided, as codes: topics, modalities, languages, groups and regions,
   * two days, a number. Empty where nothing matched or nothing was asked.
   */
  readonly matched: readonly string[];
}

const common = (one: readonly string[], other: readonly string[]) =>
  one.filter((code) => other.includes(code));

const unique = (codes: readonly string[]) => [...new Set(codes)];

/** The seven gates in their order; each is answered even when one before failed. */
export const gatesOf = (
  request: ScoreRequest,
  offer: ScoreOffer,
  isVetoed: boolean,
): Gate[] => [
  topicGate(request, offer),
  modalityGate(request, offer),
  languageGate(request, offer),
  eligibilityGate(request, offer),
  windowGate(request, offer),
  {
    code: "slot",
    passed: offer.freeSlots > 0,
    matched: [String(offer.freeSlots)],
  },
  {
    // A veto, or one body on both sides.
    code: "conflict",
    passed: !isVetoed && request.participantId !== offer.participantId,
    matched: [],
  },
];

/** At least one need is on the offer's topics, or shares a proposal with one. */
function topicGate({ needs }: ScoreRequest, { topics }: ScoreOffer): Gate {
  const near = needs.filter(({ topic }) => quarters(topic, topics) > 0);
  return {
    code: "topic",
    passed: near.length > 0,
    matched: unique(near.map(({ topic }) => topic)),
  };
}

/** With needs that must be met in one way, the offer meets at least one of them. */
function modalityGate({ needs }: ScoreRequest, offer: ScoreOffer): Gate {
  const musts = needs.filter(({ must }) => must);
  const met = musts.filter(
    ({ topic, modality }) =>
      quarters(topic, offer.topics) > 0 && offer.modalities.includes(modality),
  );
  return {
    code: "modality",
    passed: musts.length === 0 || met.length > 0,
    matched: unique(met.map(({ modality }) => modality)),
  };
}

/** A working language in common, or an interpreter on either side. */
function languageGate(request: ScoreRequest, offer: ScoreOffer): Gate {
  const both = common(request.languages, offer.languages);
  const helped = request.interpretation || offer.interpretation;
  return {
    code: "language",
    passed: both.length > 0 || helped,
    matched: both,
  };
}

/** The offer's groups and regions hold the country, and it is not left out. */
function eligibilityGate(request: ScoreRequest, offer: ScoreOffer): Gate {
  const groups = common(offer.groups, request.groups);
  const regions = common(offer.regions, request.regions);
  const isIn =
    (offer.groups.length === 0 || groups.length > 0) &&
    (offer.regions.length === 0 || regions.length > 0);
  const isOut = offer.excludedAreas.includes(request.area);
  return {
    code: "eligibility",
    passed: isIn && !isOut,
    matched: [...groups, ...regions],
  };
}

/** The windows have a day in common; a side that names none is free at any time. */
function windowGate(request: ScoreRequest, offer: ScoreOffer): Gate {
  if (request.window === null || offer.window === null)
    return { code: "window", passed: true, matched: [] };
  const both = overlapOf(request.window, offer.window);
  return {
    code: "window",
    passed: both !== null,
    matched: both ? [both.from, both.to] : [],
  };
}
