import {
  type Modality,
  modalities,
  type MoneyKind,
  type Side,
  type TiedKind,
} from "../exchange/model";
import type { ParticipantKind } from "../participant/model";

/*
 * Codes of IATI 2.03. Source: the standard's codelists (CC BY 4.0).
 */

/** OrganisationType. */
export const organisationType: Readonly<Record<ParticipantKind, string>> = {
  government: "10",
  international_organization: "40",
  regional_organization: "40",
  company: "70",
  civil_society: "22",
  academia: "80",
};

/**
 * TransactionType. One event told by both sides stays two transactions of two
 * types, outgoing and incoming: whoever adds one type up counts nothing twice.
 */
export const transactionType: Readonly<
  Record<Side, Readonly<Record<MoneyKind, string>>>
> = {
  // Outgoing pledge, outgoing commitment, disbursement.
  provider: { pledge: "12", commitment: "2", payment: "3" },
  // Incoming pledge, incoming commitment, incoming funds.
  requester: { pledge: "13", commitment: "11", payment: "1" },
};

/** AidType, vocabulary 1: personnel, other technical assistance, training there, projects. */
const aidTypeOf: Readonly<Record<Modality, "C01" | "D01" | "D02" | "E01">> = {
  training: "D02",
  legal_drafting: "D02",
  secondment: "D01",
  peer_exchange: "D02",
  technology: "C01",
  infrastructure: "C01",
  financing: "C01",
  e_learning: "D02",
  study_visit: "E01",
};

/** The aid type of the first way of helping an offer names; D02 without any. */
export function aidType(given: readonly Modality[]): string {
  const first = modalities.find((one) => given.includes(one));
  return first === undefined ? "D02" : aidTypeOf[first];
}

/** TiedStatus. */
export const tiedStatus: Readonly<Record<TiedKind, string>> = {
  tied: "4",
  partially_tied: "3",
  untied: "5",
};

/** Vocabulary numbers. */
export const vocabulary = {
  /** OECD DAC CRS purpose codes. */
  sectorCrs: "1",
  /** The reporting organisation's own. */
  sectorOwn: "99",
  /** SDG targets. */
  tagSdgTarget: "3",
} as const;
