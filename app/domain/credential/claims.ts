import type { Instant } from "../kernel/clock";
import { dayOrNull, exactnessOf, type PartialDay } from "../kernel/partial-day";
import { directionOf, type TaggedText } from "../kernel/localized";
import type { RegisterEntry } from "../register/model";
import type { LoggedEntry, StatusPurpose } from "./model";
import { statusPurposes } from "./model";
import type { Place } from "./place";

export const VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
/** The type of our credentials of acts. */
export const ACT_CREDENTIAL = "RegisterActCredential";

const iso = (at: Instant) => new Date(at).toISOString();

/** A text with its language, as JSON-LD 1.1 writes it. */
const inLanguage = ({ lang, text }: TaggedText) => ({
  "@value": text,
  "@language": lang,
  ...(directionOf(lang) === "rtl" ? { "@direction": "rtl" } : {}),
});

const xsd = "http://www.w3.org/2001/XMLSchema#";

/** A day that is not known whole names its own type; one nobody stated is left out. */
const doneClaim = (doneOn: PartialDay) => {
  if (dayOrNull(doneOn) === null) return {};
  if (exactnessOf(doneOn) === "day") return { doneOn };
  const type = doneOn.length === 4 ? "gYear" : "gYearMonth";
  return { doneOn: { "@value": doneOn, "@type": `${xsd}${type}` } };
};

/** Absolute addresses that a credential names. */
export interface Addresses {
  readonly context: string;
  readonly credential: string;
  readonly act: string;
  readonly participant: string;
  readonly statusList: (purpose: StatusPurpose, list: number) => string;
}

export interface ClaimSource {
  readonly issuer: string;
  readonly addresses: Addresses;
  readonly number: string;
  readonly entry: RegisterEntry & { readonly changedAt: Instant };
  readonly inEffectOn: string | null;
  readonly proposals: readonly {
    readonly proposal: number;
    readonly alignment: string;
  }[];
  /** Proposals it made commitments on; null stands for the initiative as a whole. */
  readonly added: readonly (number | null)[];
  readonly place: Place;
  readonly log: {
    readonly origin: string;
    readonly entries: readonly LoggedEntry[];
  };
  /** What it is called, and what it attests and does not, in all languages. */
  readonly name: readonly TaggedText[];
  readonly description: readonly TaggedText[];
}

/** Where the state of an act is to be looked up: one place, in a list for each purpose. */
export const statusEntries = (
  { list, index }: Place,
  statusList: Addresses["statusList"],
) =>
  statusPurposes.map((purpose) => {
    const address = statusList(purpose, list);
    return {
      id: `${address}#${String(index)}`,
      type: "BitstringStatusListEntry",
      statusPurpose: purpose,
      statusListIndex: String(index),
      statusListCredential: address,
    };
  });

/**
 * What a credential of an act says. Nothing in it tells of a person, and it
 * depends on nothing but how the act stands: asked for twice, it is the same.
 * Source: W3C Verifiable Credentials Data Model 2.0.
 */
export function actClaims(source: ClaimSource) {
  const { addresses, entry, number, log } = source;
  return {
    "@context": [VC_CONTEXT, addresses.context],
    id: addresses.credential,
    type: ["VerifiableCredential", ACT_CREDENTIAL],
    name: source.name.map(inLanguage),
    description: source.description.map(inLanguage),
    issuer: source.issuer,
    validFrom: iso(entry.changedAt),
    credentialSubject: {
      id: addresses.participant,
      participantName: entry.names.map(inLanguage),
      participantKind: entry.kind,
      ...(entry.area === null ? {} : { area: entry.area }),
      registeredAct: {
        id: addresses.act,
        registerNumber: number,
        actType: entry.type,
        vehicle: entry.vehicle,
        registerStatus: entry.status,
        verificationLevel: entry.verification,
        proposals: source.proposals.map(({ proposal, alignment }) => ({
          proposal,
          alignment,
        })),
        commitmentsOn: source.added.map((proposal) => proposal ?? "initiative"),
        ...doneClaim(entry.doneOn),
        ...(source.inEffectOn === null
          ? {}
          : { inEffectOn: source.inEffectOn }),
        receivedAt: iso(entry.receivedAt),
        registeredAt: iso(entry.registeredAt),
        publicEvents: entry.events,
        logOrigin: log.origin,
        logEntries: log.entries.map(({ position, hash, event, at }) => ({
          position,
          leafHash: hash,
          event,
          at: iso(at),
        })),
      },
    },
    credentialStatus: statusEntries(source.place, addresses.statusList),
  };
}
