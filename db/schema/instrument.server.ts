import { sql } from "drizzle-orm";
import {
  answerCodes,
  articleAlignments,
  filingStates,
  instrumentForms,
  instrumentKinds,
  partyKinds,
} from "../../app/domain/instrument/model";
import type { TaggedText } from "../../app/domain/kernel/localized";
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
import { acts } from "./act.server";
import { participants } from "./participant.server";

/** An instrument as one side filed it. Sides that filed the same one share the first's. */
export const instruments = table(
  "instruments",
  {
    id: text().primaryKey(),
    state: oneOf(filingStates).notNull(),
    kind: oneOf(instrumentKinds),
    form: oneOf(instrumentForms).notNull(),
    place: text(),
    /** BCP 47. */
    authentic: json<string[]>().notNull(),
    working: json<string[]>().notNull(),
    doneOn: text(),
    inEffectOn: text(),
    /** When its first act reached the secretariat, and when it came on the register. */
    receivedAt: instant(),
    registeredAt: instant(),
    /** What filings of the same parties and kind share, see `familyKey`. */
    family: text(),
    /** The filer says: the same parties signed several of this kind on this day. */
    isFurther: bool(),
    filedBy: text()
      .notNull()
      .references(() => participants.id),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    index("instruments_state").on(t.state),
    index("instruments_family").on(t.family),
  ],
);

const instrumentId = () =>
  text()
    .notNull()
    .references(() => instruments.id);

export const instrumentTitles = table(
  "instrument_titles",
  {
    instrumentId: instrumentId(),
    lang: text().notNull(),
    title: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.instrumentId, t.lang] })],
);

/** A party: a participant, an area nobody acts for here yet, or a name. */
export const instrumentParties = table(
  "instrument_parties",
  {
    instrumentId: instrumentId(),
    position: int().notNull(),
    /** What two writings of the same party share, see `partyKey`. */
    key: text().notNull(),
    kind: oneOf(partyKinds).notNull(),
    participantId: text().references(() => participants.id),
    /** ISO 3166-1 alpha-3. */
    area: text(),
    name: text(),
    lang: text(),
    /** The participant's names when the instrument came on the register. */
    names: json<TaggedText[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.instrumentId, t.position] }),
    uniqueIndex("instrument_parties_once").on(t.instrumentId, t.key),
    index("instrument_parties_key").on(t.key),
  ],
);

/** The place in the instrument that takes up a proposal, or goes beyond them. */
export const instrumentArticles = table(
  "instrument_articles",
  {
    instrumentId: instrumentId(),
    position: int().notNull(),
    proposal: int(),
    alignment: oneOf(articleAlignments).notNull(),
    article: text(),
    text: text(),
    lang: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.instrumentId, t.position] })],
);

/** Whoever files first takes the key; the same instrument has no second one. */
export const instrumentKeys = table("instrument_keys", {
  key: text().primaryKey(),
  instrumentId: instrumentId(),
});

/** Acts made through an instrument. */
export const instrumentActs = table(
  "instrument_acts",
  {
    actId: text()
      .primaryKey()
      .references(() => acts.id),
    /** The instrument it counts under. */
    instrumentId: instrumentId(),
    /** What this side filed itself; the same unless it was joined. */
    filedId: instrumentId(),
    partyKey: text(),
    /** Instrument and party while the act is under way or stands: one act each. */
    claim: text(),
    publishedAt: instant(),
    leftAt: instant(),
  },
  (t) => [
    uniqueIndex("instrument_acts_claim").on(t.claim),
    index("instrument_acts_instrument").on(t.instrumentId),
  ],
);

/** What was said about a party's part; append-only. */
export const instrumentAnswers = table(
  "instrument_answers",
  {
    id: text().primaryKey(),
    instrumentId: instrumentId(),
    partyKey: text().notNull(),
    answer: oneOf(answerCodes).notNull(),
    participantId: text(),
    /** Whose hand it was; empty in a demonstration. */
    userId: text(),
    /** The officer who had proposed it, where two must agree. */
    proposedBy: text(),
    reason: text(),
    lang: text(),
    at: instant().notNull(),
  },
  (t) => [
    index("instrument_answers_instrument").on(t.instrumentId),
    check(
      "instrument_answers_two_officers",
      sql`${t.answer} <> 'dispute_upheld' or (${t.userId} is not null and ${t.proposedBy} is not null and ${t.userId} <> ${t.proposedBy})`,
    ),
  ],
);

/**
 * Members of an organization of states, from day to day. A row is never changed
 * once it is public: another takes its place, so that what was known on an
 * earlier day can still be read.
 */
export const organizationMembers = table(
  "organization_members",
  {
    id: text().primaryKey(),
    organizationId: text()
      .notNull()
      .references(() => participants.id),
    area: text(),
    participantId: text().references(() => participants.id),
    fromDay: text().notNull(),
    /** The first day it is no member any more. */
    toDay: text(),
    source: text().notNull(),
    /** When it was entered; its end, if that was added later, at `updatedAt`. */
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
    /** When another row took its place; empty: it holds. */
    supersededAt: instant(),
    /** The participant's names when it was entered. */
    names: json<TaggedText[]>(),
  },
  (t) => [
    index("organization_members_organization").on(t.organizationId),
    index("organization_members_area").on(t.area),
    index("organization_members_participant").on(t.participantId),
  ],
);
