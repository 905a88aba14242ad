import type { HistoryRow } from "../../../app/domain/register/history";

/** A row of the history; what is not given is the same for all. */
export const historyRow = (given: Partial<HistoryRow>): HistoryRow => ({
  seq: 1,
  registeredAt: 0,
  receivedAt: 0,
  participantId: "p",
  counts: true,
  kind: "company",
  type: "support",
  vehicle: "declaration",
  region: null,
  area: null,
  proposals: "sssssssssss",
  verification: "authority_verified",
  status: "published",
  doneOn: "2026-01-01",
  validFrom: 0,
  validUntil: null,
  what: 1,
  document: 1,
  ...given,
});
