import { sql } from "drizzle-orm";
import {
  actStatuses,
  actTypes,
  vehicles,
  verificationLevels,
} from "../../app/domain/act/model";
import { participantKinds } from "../../app/domain/participant/model";
import type { TaggedText } from "../../app/domain/kernel/localized";
import type {
  ParticipantName,
  ProvedDomain,
  PublicIdentifier,
} from "../../app/domain/register/model";
import {
  bool,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns.server";

/**
 * What public lists need of each public act, as it is and as it once was: a row
 * per act and change, written in the transaction that changes the act.
 * Append-only, but for closing the row that a newer one follows. The row of an
 * act at an instant is the one with `validFrom` <= instant < `validUntil`.
 */
export const registerEntries = table(
  "register_entries",
  {
    /** The register number without its prefix. */
    seq: int().notNull(),
    /** Never earlier than in a commit before; see `nextStamp`. */
    validFrom: instant().notNull(),
    /** Empty: the row is the current one. */
    validUntil: instant(),
    actId: text().notNull(),
    type: oneOf(actTypes).notNull(),
    vehicle: oneOf(vehicles).notNull(),
    status: oneOf(actStatuses).notNull(),
    verification: oneOf(verificationLevels).notNull(),
    participantId: text().notNull(),
    kind: oneOf(participantKinds).notNull(),
    area: text(),
    /** M49 code of the region. */
    region: text(),
    /** Development categories as of the day the act was done. */
    ldc: bool().notNull(),
    lldc: bool().notNull(),
    sids: bool().notNull(),
    income: text(),
    /** Eleven letters, see `app/domain/register/proposals.ts`. */
    proposals: text().notNull(),
    /** The participant's names, the original one first. */
    names: json<TaggedText[]>().notNull(),
    doneOn: text().notNull(),
    receivedAt: instant().notNull(),
    registeredAt: instant().notNull(),
    withdrawnAt: instant(),
    /** When the act came to the state it is in. */
    statusSince: instant().notNull(),
    /** How many of the act's public events had happened. */
    events: int().notNull(),
    /** Number of the text by which it is found, in `register_search`; texts never change. */
    document: int().notNull(),
    /** Digest of that text. */
    words: text().notNull(),
    /** What is different from the row before, see `app/domain/register/difference.ts`. */
    what: int().notNull(),
    /** Rises with each commit; what a reader has not seen yet is above its own. */
    revision: int().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.seq, t.validFrom] }),
    uniqueIndex("register_entries_current")
      .on(t.seq)
      .where(sql`valid_until is null`),
    uniqueIndex("register_entries_act")
      .on(t.actId)
      .where(sql`valid_until is null`),
    index("register_entries_participant").on(t.participantId),
    index("register_entries_revision").on(t.revision),
    index("register_entries_time").on(t.validFrom, t.seq),
  ],
);

/**
 * What the public sees of a participant besides its acts, as it is and as it
 * once was; kept like `register_entries`. A participant has rows from its first
 * public act on.
 */
export const registerParticipants = table(
  "register_participants",
  {
    participantId: text().notNull(),
    validFrom: instant().notNull(),
    validUntil: instant(),
    kind: oneOf(participantKinds).notNull(),
    area: text(),
    website: text(),
    sector: text(),
    contact: text(),
    identityCheckedAt: instant(),
    /** The original name first. */
    names: json<ParticipantName[]>().notNull(),
    identifiers: json<PublicIdentifier[]>().notNull(),
    domains: json<ProvedDomain[]>().notNull(),
    /** When the participant got other names; empty: it still has these. */
    namesUntil: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.participantId, t.validFrom] }),
    uniqueIndex("register_participants_current")
      .on(t.participantId)
      .where(sql`valid_until is null`),
    index("register_participants_names").on(t.namesUntil),
  ],
);
