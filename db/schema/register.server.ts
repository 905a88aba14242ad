import {
  actStatuses,
  actTypes,
  vehicles,
  verificationLevels,
} from "../../app/domain/act/model";
import { participantKinds } from "../../app/domain/participant/model";
import type { TaggedText } from "../../app/domain/kernel/localized";
import {
  bool,
  index,
  instant,
  int,
  json,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";

/**
 * What public lists need of each public act, one row per act, written in the
 * transaction that changes the act. Everything else is read from `acts`.
 */
export const registerEntries = table(
  "register_entries",
  {
    /** The register number without its prefix. */
    seq: int().primaryKey(),
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
    changedAt: instant().notNull(),
    /** Rises with each commit; what a reader has not seen yet is above its own. */
    revision: int().notNull(),
  },
  (t) => [
    uniqueIndex("register_entries_act").on(t.actId),
    index("register_entries_participant").on(t.participantId),
    index("register_entries_revision").on(t.revision),
  ],
);
