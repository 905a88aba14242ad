import type {
  DayWindow,
  EligibleGroup,
  OfferStatus,
  RequestStatus,
} from "../exchange/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { TopicCode } from "../reference/model";
import type { UnmetReason } from "../request/model";
import type { BoardQuery } from "./query";

/** A request as the board shows it, cut to what its reader may read. */
export interface RequestCard {
  /** For instance `AR-000012`. */
  readonly number: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly area: string;
  readonly topics: readonly TopicCode[];
  readonly groups: readonly EligibleGroup[];
  readonly status: RequestStatus;
  readonly since: Instant;
  /** Why it is unmet. */
  readonly reason: UnmetReason | null;
  readonly openedAt: Instant;
  /** Null where the reader sees the title alone. */
  readonly dueAt: Instant | null;
  readonly isWhole: boolean;
}

export interface OfferCard {
  /** For instance `AO-000012`. */
  readonly number: string;
  readonly title: string;
  readonly lang: string;
  readonly providerId: string;
  readonly topics: readonly TopicCode[];
  /** Empty: any developing country. */
  readonly groups: readonly EligibleGroup[];
  readonly regions: readonly string[];
  readonly status: OfferStatus;
  readonly activeAt: Instant;
  readonly window: DayWindow | null;
  readonly slots: number;
  readonly slotsTaken: number;
}

/** In what a company says it would help. */
export interface InterestCard {
  readonly id: string;
  readonly byId: string;
  /** The company's names. */
  readonly by: readonly TaggedText[];
  readonly topics: readonly TopicCode[];
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly until: Instant | null;
}

/** M49 codes of all regions of an area. */
export type RegionsOf = (iso3: string) => readonly string[];

/** Does the request answer what is asked? */
export const fitsRequest = (
  { topic, group, region, area }: BoardQuery,
  card: RequestCard,
  regionsOf: RegionsOf,
): boolean =>
  (topic === undefined || card.topics.includes(topic)) &&
  (group === undefined || card.groups.includes(group)) &&
  (area === undefined || card.area === area) &&
  (region === undefined || regionsOf(card.area).includes(region));

/**
 * Could the offer serve what is asked? One without groups or regions serves
 * all; a country is served when its region is.
 */
export const fitsOffer = (
  { topic, group, region, area }: BoardQuery,
  card: OfferCard,
  regionsOf: RegionsOf,
): boolean =>
  (topic === undefined || card.topics.includes(topic)) &&
  (group === undefined ||
    card.groups.length === 0 ||
    card.groups.includes(group)) &&
  (region === undefined ||
    card.regions.length === 0 ||
    card.regions.includes(region)) &&
  (area === undefined ||
    card.regions.length === 0 ||
    regionsOf(area).some((code) => card.regions.includes(code)));

/** Who waits longest first; what is settled, the newest first. */
export const byAge = (
  cards: readonly RequestCard[],
  isWaiting: boolean,
): RequestCard[] =>
  [...cards].sort((a, b) =>
    isWaiting ? a.openedAt - b.openedAt : b.since - a.since,
  );

/** Cards by column, each column in the order given. */
export const inColumns = <
  Status extends string,
  Card extends { readonly status: string },
>(
  columns: readonly Status[],
  cards: readonly Card[],
): { status: Status; cards: Card[] }[] =>
  columns.map((status) => ({
    status,
    cards: cards.filter((card) => card.status === status),
  }));
