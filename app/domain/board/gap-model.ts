import { eligibleGroups } from "../exchange/model";
import type { TopicCode } from "../reference/model";

/** Columns of the map of gaps: groups of countries, and everybody. */
export const gapGroups = ["all", ...eligibleGroups] as const;
export type GapGroup = (typeof gapGroups)[number];

/** What is asked and what is offered on one topic for one group. */
export interface Gap {
  /** Requests that still look for partners. */
  readonly wanted: number;
  /** Places left in offers that would serve the group. */
  readonly places: number;
}

export interface GapRow {
  readonly topic: TopicCode;
  readonly groups: Readonly<Record<GapGroup, Gap>>;
}
