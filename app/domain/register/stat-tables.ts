import type { Tally } from "./tally";

/** The tables of the statistics, in order. Each has a title among the messages. */
export const statTables = [
  "act",
  "kind",
  "region",
  "proposal",
  "category",
  "income",
  "verification",
  "vehicle",
  "status",
] as const;
export type StatTable = (typeof statTables)[number];

/** Those, and the sections whose figures are of another kind; each is a file of its own. */
export const statSections = [
  ...statTables,
  "wait",
  "challenges",
  "growth",
] as const;
export type StatSectionName = (typeof statSections)[number];

export interface StatRow extends Tally {
  /** A choice of the table; null for what has none of them. */
  readonly key: string | null;
}
