import type { OfferStatus, RequestStatus } from "../exchange/model";

/** The columns of the board, in order. What was withdrawn or expired is not on it. */
export const requestColumns = [
  "open",
  "partly_matched",
  "matched",
  "in_delivery",
  "unmet",
  "partly_fulfilled",
  "fulfilled",
] as const satisfies readonly RequestStatus[];

export const offerColumns = [
  "active",
  "exhausted",
  "paused",
] as const satisfies readonly OfferStatus[];

export type BoardColumn =
  (typeof requestColumns)[number] | (typeof offerColumns)[number];

/** Columns whose requests still wait for somebody: those who wait longest come first. */
export const waitingColumns: readonly RequestStatus[] = [
  "open",
  "partly_matched",
  "unmet",
];

/** Cards of a column that are shown before one asks for all. */
export const firstCards = 9;
