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

export interface StatRow extends Tally {
  /** A choice of the table; null for what has none of them. */
  readonly key: string | null;
}
