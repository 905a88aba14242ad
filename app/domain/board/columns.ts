import type { OfferStatus, RequestStatus } from "../exchange/model";

/** The columns of the board, in order. What ended otherwise is not on it. */
export const requestColumns = [
  "open",
  "partly_matched",
  "matched",
  "in_delivery",
  "unmet",
] as const satisfies readonly RequestStatus[];

export const offerColumns = [
  "active",
  "exhausted",
  "paused",
] as const satisfies readonly OfferStatus[];

export type BoardColumn =
  (typeof requestColumns)[number] | (typeof offerColumns)[number];

/** Cards of a column that are shown before one asks for all. */
export const firstCards = 9;
