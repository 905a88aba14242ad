import type { Day, Instant } from "../kernel/clock";

/** What a person can follow, the narrowest first; `practice_area`: a country's practices. */
export const followKinds = [
  "practice",
  "request",
  "offer",
  "participant",
  "practice_area",
  "area",
  "topic",
  "proposal",
  "search",
  "library_search",
] as const;
/** Searches, of the register and of the library; each has a name its owner gave it. */
export const searchKinds = ["search", "library_search"] as const;
export type FollowKind = (typeof followKinds)[number];
export type SearchKind = (typeof searchKinds)[number];
export const isSearch = (kind: FollowKind): kind is SearchKind =>
  searchKinds.some((one) => one === kind);

/** How often a follow writes letters; `none` tells in the portal only. */
export const frequencies = ["at_once", "daily", "weekly", "none"] as const;
export type Frequency = (typeof frequencies)[number];

/** The frequencies that write letters, soonest first. */
export const mailFrequencies = ["at_once", "daily", "weekly"] as const;
export type MailFrequency = (typeof mailFrequencies)[number];

/** How often a new follow writes, unless its owner says otherwise. */
export const usualFrequency: Frequency = "weekly";

/** Where a notice stands with letters: waiting for one, told by one, or not for letters. */
export const mailStates = [...frequencies, "sent"] as const;
export type MailState = (typeof mailStates)[number];

/** Most things one person follows. */
export const mostFollows = 200;

/** One thing a person follows. */
export interface Follow {
  readonly id: string;
  readonly kind: FollowKind;
  /** A participant's id, a practice's, request's or offer's number (`BP-000012`), an area's ISO 3166-1 code, a topic, a proposal's number, or the hash of a search. */
  readonly target: string;
  /** What its owner calls a search; null for the rest, which have names of their own. */
  readonly name: string | null;
  /** A search as it stands in an address; null for the rest. */
  readonly query: string | null;
  readonly frequency: Frequency;
  readonly createdAt: Instant;
}

/** One piece of news about one act, practice, request or offer, told to one person. */
export interface Notice {
  readonly id: string;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
  /** The day by which the reader has to do something; null for news only. */
  readonly actionBy: Day | null;
}
