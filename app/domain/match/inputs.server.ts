import {
  eligibleGroups,
  type CapacityLevel,
  type EligibleGroup,
} from "../exchange/model";
import type { OfferContent } from "../offer/content";
import { area, isArea } from "../reference/area";
import type { Categories } from "../reference/category";
import type { TopicCode } from "../reference/model";
import type { RequestContent } from "../request/content";
import type { ProviderRecord, ScoreOffer, ScoreRequest } from "./score";

/** Groups of countries an offer can be kept for, of one country's categories. */
export function groupsOf(categories: Categories | null): EligibleGroup[] {
  if (categories === null) return [];
  const { ldc, lldc, sids, income, oda } = categories;
  const isIn: Readonly<Record<EligibleGroup, boolean>> = {
    ...{ ldc, lldc, sids },
    low_income: income?.group === "low",
    lower_middle_income: income?.group === "lower_middle",
    upper_middle_income: income?.group === "upper_middle",
    oda: oda === true,
  };
  return eligibleGroups.filter((group) => isIn[group]);
}

/** M49 codes of all regions an area lies in, the widest first. */
export function regionsOf(iso3: string): string[] {
  if (!isArea(iso3)) return [];
  const { region, subregion, intermediate } = area(iso3);
  return [region, subregion, intermediate].filter((code) => code !== null);
}

/** A row of a request, as far as the score asks. */
export interface RequestFacts {
  readonly participantId: string;
  readonly area: string;
  readonly content: RequestContent;
  /** As of the day it was sent. */
  readonly categories: Categories | null;
}

export const requestInputs = (
  { participantId, area: iso3, content, categories }: RequestFacts,
  levels: Readonly<Partial<Record<TopicCode, CapacityLevel>>>,
): ScoreRequest => ({
  participantId,
  area: iso3,
  regions: regionsOf(iso3),
  groups: groupsOf(categories),
  needs: content.needs,
  levels,
  languages: content.languages,
  interpretation: content.interpretation,
  legalTradition: content.legalTradition,
  window: content.start,
});

/** A row of an offer, as far as the score asks. */
export interface OfferFacts {
  readonly participantId: string;
  readonly content: OfferContent;
  readonly slots: number;
  readonly slotsTaken: number;
}

/** Slots nobody has taken, within the provider's cap; never below 0. */
export const freeSlots = (
  { slots, slotsTaken }: Pick<OfferFacts, "slots" | "slotsTaken">,
  cap?: { readonly cap: number; readonly taken: number },
): number =>
  Math.max(
    0,
    Math.min(slots - slotsTaken, cap ? cap.cap - cap.taken : Infinity),
  );

/** A provider of whom nothing was closed yet. */
export const noRecord: ProviderRecord = { count: 0, pointsSum: 0, ratings: 0 };

export const offerInputs = (
  offer: OfferFacts,
  cap: { readonly cap: number; readonly taken: number } | undefined,
  record: ProviderRecord = noRecord,
): ScoreOffer => {
  const { content } = offer;
  return {
    participantId: offer.participantId,
    topics: content.topics,
    modalities: content.modalities,
    levels: content.levels,
    languages: content.languages,
    interpretation: content.interpretation,
    groups: content.groups,
    regions: content.regions,
    excludedAreas: content.excluded.map((one) => one.area),
    window: content.window,
    freeSlots: freeSlots(offer, cap),
    traditions: content.traditions,
    served: content.served,
    record,
  };
};
