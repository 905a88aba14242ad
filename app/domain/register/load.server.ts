import { setImmediate as breathe } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  countEntries,
  listColumnRows,
  listHistoryRows,
  readRegisterRevision,
} from "../../../db/queries/register.server";
import { totalTypes } from "../act/rules";
import { inTotals } from "../lifecycle/act";
import type { Columns } from "./columns";
import type { History } from "./history";
import type { RegisterEntry } from "./model";

/** Rows read between two breaths of the event loop. */
const BATCH = 2000;

/** Whether a row is in totals: an act that endorses or amends, in force. Rule 7 of domain.md. */
export const countsInTotals = ({
  type,
  status,
}: Pick<RegisterEntry, "type" | "status">): boolean =>
  inTotals(status) && totalTypes.some((one) => one === type);

/**
 * Puts the rows that changed after a revision into the columns.
 * @returns the revision they have now; null when a row has gone and all must be read anew
 */
export async function loadColumns(
  db: Queries,
  columns: Columns,
  after: number,
): Promise<number | null> {
  // Read first: what is committed while the rows are read is read again next time.
  const revision = await readRegisterRevision(db);
  if (revision < after) return null;
  let afterSeq = -1;
  for (;;) {
    const rows = await listColumnRows(db, { revision: after, afterSeq }, BATCH);
    for (const row of rows)
      columns.put({ ...row, counts: countsInTotals(row) });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) break;
    afterSeq = last.seq;
    await breathe();
  }
  const isWhole = columns.rows === (await countEntries(db));
  return isWhole || after === 0 ? revision : null;
}

/**
 * Adds the rows that are newer than a revision to the history.
 * @returns the revision it has now
 */
export async function loadHistory(
  db: Queries,
  history: History,
  after: number,
): Promise<number> {
  const revision = await readRegisterRevision(db);
  let last = { from: history.lastFrom, seq: -1 };
  for (;;) {
    const rows = await listHistoryRows(db, { revision: after, ...last }, BATCH);
    for (const row of rows)
      history.add({ ...row, counts: countsInTotals(row) });
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return revision;
    last = { from: end.validFrom, seq: end.seq };
    await breathe();
  }
}
