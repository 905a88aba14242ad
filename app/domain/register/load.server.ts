import { setImmediate as breathe } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  countEntries,
  countHistoryRows,
  listHistoryRows,
  readRegisterRevision,
} from "../../../db/queries/register.server";
import { totalTypes } from "../act/rules";
import { inTotals } from "../lifecycle/act";
import type { History } from "./history";
import type { RegisterEntry } from "./model";

/** Rows read between two breaths of the event loop. */
const BATCH = 1000;

/** Whether a row is in totals: an act that endorses or amends, in force. Rule 7 of domain.md. */
export const countsInTotals = ({
  type,
  status,
}: Pick<RegisterEntry, "type" | "status">): boolean =>
  inTotals(status) && totalTypes.some((one) => one === type);

/**
 * Adds the rows that are newer than a revision to the history.
 * @returns the revision it has now; null when a row has gone and all must be read anew
 */
export async function loadHistory(
  db: Queries,
  history: History,
  after: number,
): Promise<number | null> {
  // Read first: what is committed while the rows are read is read again next time.
  const revision = await readRegisterRevision(db);
  if (revision < after) return null;
  if (after === 0) history.reserve(await countHistoryRows(db));
  let last = { from: history.lastFrom, seq: -1 };
  for (;;) {
    const rows = await listHistoryRows(db, { revision: after, ...last }, BATCH);
    for (const row of rows)
      history.add(Object.assign(row, { counts: countsInTotals(row) }));
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) break;
    last = { from: end.validFrom, seq: end.seq };
    await breathe();
  }
  const isWhole = history.current === (await countEntries(db));
  return isWhole || after === 0 ? revision : null;
}
