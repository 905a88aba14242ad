import {
  index,
  instant,
  int,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { actEvents, acts } from "./act.server";

/** The leaves of the register's log, in their order, without gaps; append-only. */
export const logLeaves = table(
  "log_leaves",
  {
    /** Counts from 0. */
    leaf: instant().primaryKey(),
    /** The leaf as it is hashed: canonical JSON, see `app/domain/log/leaf.ts`. */
    data: text().notNull(),
    /** Its hash, in base64. */
    hash: text().notNull(),
    /** The public event it is about; empty where only a participant changed. */
    eventId: text().references(() => actEvents.id),
    actId: text().references(() => acts.id),
    /** The participant whose facts it tells. */
    participantId: text(),
  },
  (t) => [
    uniqueIndex("log_leaves_event").on(t.eventId),
    index("log_leaves_act").on(t.actId),
    index("log_leaves_participant").on(t.participantId),
  ],
);

/** Roots of full subtrees of 256^level leaves; level 0 are the leaves' own hashes. */
export const logNodes = table(
  "log_nodes",
  {
    level: int().notNull(),
    place: instant().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.place] })],
);

/** One row: how far the log goes, and what is needed to let it grow. */
export const logState = table("log_state", {
  id: text().primaryKey(),
  size: instant().notNull(),
  /** Roots of its full subtrees, largest first, in base64. */
  peaks: json<string[]>().notNull(),
});

/** What commitments in leaves were made with. Erased, nobody can tell any more what they stand for. */
export const logSalts = table(
  "log_salts",
  {
    leaf: instant()
      .notNull()
      .references(() => logLeaves.leaf),
    /** The name of the commitment in the leaf. */
    field: text().notNull(),
    salt: text(),
  },
  (t) => [primaryKey({ columns: [t.leaf, t.field] })],
);

/** Every checkpoint that was signed, with the tree it was signed for. */
export const logCheckpoints = table("log_checkpoints", {
  size: instant().primaryKey(),
  root: text().notNull(),
  /** The signed note, without cosignatures. */
  note: text().notNull(),
  peaks: json<string[]>().notNull(),
  signedAt: instant().notNull(),
});

/** What witnesses signed; of each witness, sizes only grow. */
export const logCosignatures = table(
  "log_cosignatures",
  {
    /** Name and key id. */
    witness: text().notNull(),
    size: instant()
      .notNull()
      .references(() => logCheckpoints.size),
    /** The line of the note. */
    line: text().notNull(),
    /** When the witness signed, by its own clock; in seconds. */
    seconds: instant().notNull(),
    receivedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.witness, t.size] }),
    index("log_cosignatures_size").on(t.size),
  ],
);
