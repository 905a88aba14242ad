import { sql } from "drizzle-orm";
import {
  actStatuses,
  actTypes,
  actsForCodes,
  alignments,
  evidenceKinds,
  offices,
  vehicles,
  verificationLevels,
} from "../../app/domain/act/model";
import type { Categories } from "../../app/domain/reference/category";
import { participantKinds } from "../../app/domain/participant/model";
import {
  bool,
  check,
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
import { users } from "./account.server";
import { files } from "./file.server";
import { participants } from "./participant.server";

/** One act by one participant, from draft to the end of its life. */
export const acts = table(
  "acts",
  {
    id: text().primaryKey(),
    /** Gapless, given at registration; the public number is made from it. */
    seq: int(),
    type: oneOf(actTypes).notNull(),
    vehicle: oneOf(vehicles).notNull(),
    status: oneOf(actStatuses).notNull(),
    verification: oneOf(verificationLevels).notNull(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    participantKind: oneOf(participantKinds).notNull(),
    area: text(),
    /** Development categories of the area on the day the act was sent. */
    categories: json<Categories>(),
    /** The act this one amends, reaffirms or withdraws. */
    relatesTo: text(),
    /** Interpretation published with the act, and its language (BCP 47). */
    statement: text(),
    lang: text().notNull(),
    signatoryName: text(),
    signatoryOffice: oneOf(offices),
    signatoryTitle: text(),
    /** The organ of an organization that decided, and whom the act binds. */
    decidingOrgan: text(),
    actsFor: oneOf(actsForCodes),
    groupEntities: text(),
    focalPoint: text(),
    doneOn: text(),
    inEffectOn: text(),
    receivedAt: instant(),
    registeredAt: instant(),
    publishedAt: instant(),
    withdrawnAt: instant(),
    withdrawalReason: text(),
    /** When the next report is due (non-state participants only). */
    reportDueAt: instant(),
    authorId: text()
      .notNull()
      .references(() => users.id),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("acts_seq").on(t.seq),
    index("acts_participant").on(t.participantId),
    index("acts_status_updated").on(t.status, t.updatedAt),
    index("acts_relates_to").on(t.relatesTo),
    index("acts_report_due").on(t.status, t.reportDueAt),
  ],
);

/** How far an act goes on one proposal. */
export const actProposals = table(
  "act_proposals",
  {
    actId: text()
      .notNull()
      .references(() => acts.id),
    proposal: int().notNull(),
    alignment: oneOf(alignments).notNull(),
    text: text(),
  },
  (t) => [
    primaryKey({ columns: [t.actId, t.proposal] }),
    check("act_proposals_number", sql`${t.proposal} between 1 and 11`),
  ],
);

/** What the participant says it will do, measurable and dated. */
export const commitments = table(
  "commitments",
  {
    actId: text()
      .notNull()
      .references(() => acts.id),
    position: int().notNull(),
    proposal: int(),
    measure: text().notNull(),
    target: text().notNull(),
    dueOn: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actId, t.position] })],
);

export const evidence = table(
  "evidence",
  {
    actId: text()
      .notNull()
      .references(() => acts.id),
    fileId: text()
      .notNull()
      .references(() => files.id),
    kind: oneOf(evidenceKinds).notNull(),
    addedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actId, t.fileId] })],
);

/**
 * Who signed the withdrawal of an act, and the paper it rests on, which is among
 * the act's evidence. Names can be erased; nothing of it is published.
 */
export const actWithdrawals = table("act_withdrawals", {
  actId: text()
    .primaryKey()
    .references(() => acts.id),
  signatoryName: text(),
  signatoryOffice: oneOf(offices),
  signatoryTitle: text(),
  decidingOrgan: text(),
  fileId: text().references(() => files.id),
  at: instant().notNull(),
});

/** The public and private history of an act; append-only. */
export const actEvents = table(
  "act_events",
  {
    id: text().primaryKey(),
    actId: text()
      .notNull()
      .references(() => acts.id),
    event: text().notNull(),
    fromStatus: oneOf(actStatuses),
    toStatus: oneOf(actStatuses).notNull(),
    /** Whether readers see it on the act's page. */
    isPublic: bool().notNull(),
    reasonCode: text(),
    at: instant().notNull(),
  },
  (t) => [index("act_events_act").on(t.actId)],
);
