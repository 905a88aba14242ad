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
  /** Areas left out. */
  readonly excluded: readonly string[];
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

/** All countries of these groups may receive development assistance; some small islands may not. */
const isWithinOda = (group: EligibleGroup): boolean =>
  group !== "oda" && group !== "sids";

/**
 * Does an offer kept for some groups serve another one? It does when that lies
 * in one of them, or one of them in it. Groups that only overlap do not count.
 */
export const servesGroup = (
  kept: readonly EligibleGroup[],
  group: EligibleGroup,
): boolean =>
  kept.length === 0 ||
  kept.includes(group) ||
  (kept.includes("oda") && isWithinOda(group)) ||
  (group === "oda" && kept.some(isWithinOda));

/** A country that is asked about: where it lies, and its categories today. */
export interface AskedArea {
  readonly area: string;
  readonly regions: readonly string[];
  readonly groups: readonly EligibleGroup[];
}

const meets = (kept: readonly string[], own: readonly string[]) =>
  kept.length === 0 || own.some((code) => kept.includes(code));

/**
 * Could the offer serve what is asked? One without groups or regions serves
 * all; a country is served when one of its groups and regions is, and it is
 * not left out.
 * @param country the one the query names
 */
export const fitsOffer = (
  { topic, group, region }: BoardQuery,
  card: OfferCard,
  country: AskedArea | null,
): boolean =>
  (topic === undefined || card.topics.includes(topic)) &&
  (group === undefined || servesGroup(card.groups, group)) &&
  (region === undefined || meets(card.regions, [region])) &&
  (country === null ||
    (meets(card.regions, country.regions) &&
      meets(card.groups, country.groups) &&
      !card.excluded.includes(country.area)));

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
