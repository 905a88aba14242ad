import type { OfferStatus, RequestStatus } from "../../exchange/model";

/** How many invented requests stand where, and how many days ago they were sent. */
const requestShares: readonly (readonly [
  RequestStatus,
  count: number,
  youngest: number,
  oldest: number,
])[] = [
  ["draft", 4, 2, 30],
  ["submitted", 4, 1, 9],
  ["received", 4, 4, 6],
  ["screening", 6, 6, 24],
  ["clarification", 3, 12, 25],
  ["open", 37, 18, 118],
  ["partly_matched", 8, 60, 120],
  ["matched", 9, 75, 150],
  ["in_delivery", 15, 170, 420],
  ["fulfilled", 8, 460, 680],
  ["partly_fulfilled", 4, 480, 640],
  ["returned", 2, 15, 30],
  ["ineligible", 2, 50, 90],
  ["unmet", 8, 130, 260],
  ["withdrawn", 3, 80, 200],
  ["expired", 3, 250, 400],
];

const offerShares: readonly (readonly [OfferStatus, count: number])[] = [
  ["active", 69],
  ["paused", 5],
  ["expired", 5],
  ["withdrawn", 3],
  ["draft", 3],
  ["org_approved", 1],
  ["submitted", 2],
  ["screened", 1],
  ["returned", 1],
];

export interface RequestFate {
  readonly status: RequestStatus;
  /** Days before the last day of the demonstration on which it was sent. */
  readonly age: number;
}

/** One fate for each of the 120 requests. */
export const requestFates: readonly RequestFate[] = requestShares.flatMap(
  ([status, count, youngest, oldest]) =>
    Array.from({ length: count }, (_, at) => ({
      status,
      age:
        oldest -
        Math.floor(((oldest - youngest) * at) / Math.max(count - 1, 1)),
    })),
);

/** One fate for each of the 90 offers; those that run full are exhausted. */
export const offerFates: readonly OfferStatus[] = offerShares.flatMap(
  ([status, count]) => Array.from({ length: count }, () => status),
);
