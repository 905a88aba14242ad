import { participantKinds } from "../../app/domain/participant/model";
import {
  bool,
  index,
  instant,
  int,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";

/** Whoever may place acts on the register. */
export const participants = table(
  "participants",
  {
    id: text().primaryKey(),
    kind: oneOf(participantKinds).notNull(),
    /** ISO 3166-1 alpha-3 of the area it belongs to; empty for international organizations. */
    area: text(),
    website: text(),
    /** ISIC section of a company. */
    sector: text(),
    /** Mailbox the participant wants published. */
    contact: text(),
    /** When an officer last passed its identity check. */
    identityCheckedAt: instant(),
    demo: bool().notNull(),
    createdBy: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [index("participants_area").on(t.area)],
);

/** A participant's names, one row per language and script. */
export const participantNames = table(
  "participant_names",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    /** BCP 47. */
    lang: text().notNull(),
    name: text().notNull(),
    transliteration: text(),
    isOriginal: bool().notNull(),
    /** Folded, without legal form, in Latin script: what duplicates share. */
    matchKey: text().notNull(),
    /** UTS 39 skeleton: what look-alikes share. */
    skeleton: text().notNull(),
  },
  (t) => [
    index("participant_names_participant").on(t.participantId),
    index("participant_names_match_key").on(t.matchKey),
    index("participant_names_skeleton").on(t.skeleton),
  ],
);

/** Registered identifiers: LEI, ROR, or a number in a named register. */
export const participantIdentifiers = table(
  "participant_identifiers",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    scheme: oneOf(["lei", "ror", "register"]).notNull(),
    /** The register's name for `register`, else empty. */
    authority: text().notNull(),
    value: text().notNull(),
  },
  (t) => [
    uniqueIndex("participant_identifiers_value").on(
      t.participantId,
      t.scheme,
      t.authority,
      t.value,
    ),
    index("participant_identifiers_lookup").on(t.scheme, t.value),
  ],
);

/** Proof that a participant controls a registrable domain. */
export const domainProofs = table(
  "domain_proofs",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    domain: text().notNull(),
    /** Published in the DNS TXT record; not secret. */
    token: text().notNull(),
    dnsProvedAt: instant(),
    mailProvedAt: instant(),
    mailAddress: text(),
    lastCheckedAt: instant(),
    lastProblem: text(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("domain_proofs_domain").on(t.participantId, t.domain)],
);
