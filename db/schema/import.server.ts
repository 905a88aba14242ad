import { sql } from "drizzle-orm";
import {
  formats,
  importStates,
  rowStates,
  weights,
  type ImportCounts,
  type Progress,
  type Reading,
  type StagedRecord,
} from "../../app/domain/import/model";
import type { MessageParams } from "../../app/domain/kernel/errors";
import {
  check,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
} from "../columns.server";
import { users } from "./account.server";
import { files } from "./file.server";

/** A spreadsheet of participants and acts on its way to the register. */
export const imports = table(
  "imports",
  {
    id: text().primaryKey(),
    state: oneOf(importStates).notNull(),
    fileId: text()
      .notNull()
      .references(() => files.id),
    format: oneOf(formats).notNull(),
    sha256: text().notNull(),
    reading: json<Reading>(),
    /** Names of the sheets of a workbook, hidden ones marked. */
    sheets: json<{ name: string; hidden: boolean }[]>().notNull(),
    /** First values of each column, to choose its field by. */
    samples: json<string[][]>().notNull(),
    counts: json<ImportCounts>(),
    progress: json<Progress>(),
    /** Message key of why it failed, and what the message names. */
    failure: text(),
    failureParams: json<MessageParams>(),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
    approvedBy: text().references(() => users.id),
    firstSeq: int(),
    lastSeq: int(),
    createdAt: instant().notNull(),
    /** When the dry run began: what the register held then was compared. */
    checkedAt: instant(),
    doneAt: instant(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    index("imports_state").on(t.state),
    index("imports_sha256").on(t.sha256),
    check(
      "imports_four_eyes",
      sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.uploadedBy}`,
    ),
  ],
);

/** Every row of a spreadsheet that was read; none is lost. */
export const importRows = table(
  "import_rows",
  {
    importId: text()
      .notNull()
      .references(() => imports.id),
    /** As the spreadsheet counts it: the first line is 1. */
    row: int().notNull(),
    state: oneOf(rowStates).notNull(),
    /** The name in it, to find it again; cut short. */
    label: text().notNull(),
    record: json<StagedRecord>(),
    /** Ids the participant and the act get; nothing has them before. */
    participantId: text().notNull(),
    actId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.row] }),
    index("import_rows_act").on(t.actId),
  ],
);

/** What was found in a row, as a code: the words are the reader's. */
export const importFindings = table(
  "import_findings",
  {
    importId: text()
      .notNull()
      .references(() => imports.id),
    row: int().notNull(),
    position: int().notNull(),
    code: text().notNull(),
    field: text(),
    weight: oneOf(weights).notNull(),
    params: json<MessageParams>().notNull(),
    options: json<string[]>().notNull(),
    /** What an officer chose for a doubt. */
    choice: text(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.row, t.position] }),
    index("import_findings_code").on(t.importId, t.code),
  ],
);
