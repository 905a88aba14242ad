import { setImmediate as othersFirst } from "node:timers/promises";
import type { Tx } from "../../../db/client.server";
import { nextSeq } from "../../../db/queries/act.server";
import { insertImported } from "../../../db/queries/import-write.server";
import {
  insertStagedFindings,
  listDoubts,
  listWritable,
  type ImportRow,
  type StagedRow,
} from "../../../db/queries/import.server";
import { listChangedParticipants } from "../../../db/queries/import-register.server";
import type { Context } from "../../context.server";
import { ldcDecisionsNow } from "../graduation/known.server";
import { MINUTE } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { enterInRegister } from "../register/refresh.server";
import { comparable, Doubles } from "./doubles.server";
import { knownOf } from "./known.server";
import type { Finding, StagedRecord } from "./model";
import { moveImport } from "./move.server";
import { writeToOfficer } from "./read.server";
import { rowsFor } from "./rows.server";
import { applyChoices } from "./staged";
import { writtenOf } from "./written.server";

const BATCH = 500;

/** A row that may repeat somebody who came onto the register after the dry run. */
interface Fresh {
  readonly row: StagedRow;
  readonly finding: Finding;
}

class RegisterChanged extends Error {
  constructor(readonly fresh: readonly Fresh[]) {
    super("register changed");
  }
}

/** Whoever came onto the register, or changed, since the dry run began. */
async function newcomers(tx: Tx, seen: ImportRow) {
  const changed = await listChangedParticipants(tx, {
    seq: seen.progress?.seq ?? 0,
    // A change that took long may carry an earlier instant.
    since: (seen.checkedAt ?? 0) - 10 * MINUTE,
  });
  if (changed.length === 0) return undefined;
  const doubles = new Doubles();
  for (let from = 0; from < changed.length; from += BATCH) {
    const page = changed.slice(from, from + BATCH);
    for (const one of await knownOf(tx, page)) doubles.add(one);
  }
  return doubles;
}

/** The next rows with what was chosen for them. */
async function nextRows(tx: Tx, importId: string, after: number) {
  const rows = await listWritable(tx, importId, after, BATCH);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return undefined;
  const doubts = await listDoubts(tx, importId, first.row, last.row);
  const included = rows.flatMap((row) => {
    const own = doubts.filter((one) => one.row === row.row);
    const record = row.record && applyChoices(row.record, own);
    return record ? [{ ...row, record, doubts: own }] : [];
  });
  return { included, last: last.row };
}
type Included = NonNullable<Awaited<ReturnType<typeof nextRows>>>["included"];

/** Rows that repeat a newcomer, where nobody decided for them. */
function freshDoubts(rows: Included, doubles: Doubles): Fresh[] {
  return rows.flatMap((row) => {
    const finding = doubles.find(comparable(row.record));
    if (!finding) return [];
    const isKnown = row.doubts.some(
      ({ code, params }) =>
        code === finding.code && params["id"] === finding.params["id"],
    );
    return isKnown ? [] : [{ row, finding }];
  });
}

/** Writes all rows, in one transaction. */
async function writeAll(tx: Tx, ctx: Context, seen: ImportRow) {
  const doubles = await newcomers(tx, seen);
  const firstSeq = await nextSeq(tx);
  const decided = await ldcDecisionsNow(tx);
  let seq = firstSeq;
  const fresh: Fresh[] = [];
  for (let after = 0; ;) {
    const page = await nextRows(tx, seen.id, after);
    if (!page) break;
    const rows: (StagedRow & { record: StagedRecord })[] = page.included;
    if (doubles) fresh.push(...freshDoubts(page.included, doubles));
    if (fresh.length === 0 && rows.length > 0) {
      const from = seq;
      seq += rows.length;
      const imported = rowsFor(ctx, seen, rows, from, decided);
      await insertImported(tx, imported);
      await enterInRegister(tx, writtenOf(imported), ctx.now);
    }
    after = page.last;
    // Readers of the site get their turn; writers wait for the end.
    await othersFirst();
  }
  if (fresh.length > 0) throw new RegisterChanged(fresh);
  return { firstSeq, lastSeq: seq - 1, count: seq - firstSeq };
}

/**
 * Puts the accepted rows on the register, all of them or none. Where somebody
 * came onto the register meanwhile whom a row may repeat, nothing is written,
 * and the import goes back to its officer with the new doubts.
 */
export async function writeImport(
  ctx: Context,
  seen: ImportRow,
): Promise<ImportRow> {
  const { db, now } = ctx;
  // The two officers did it, not the machine.
  const actor = { ...ctx, actor: ctx.actor };
  try {
    return await db.write(async (tx) => {
      const { firstSeq, lastSeq, count } = await writeAll(tx, actor, seen);
      await writeToOfficer(tx, ctx, seen, "import.letter.done");
      return moveImport(tx, ctx, seen, "complete", {
        doneAt: now,
        ...(count > 0 ? { firstSeq, lastSeq } : {}),
      });
    });
  } catch (error) {
    if (!(error instanceof RegisterChanged)) throw error;
    return await sendBack(ctx, seen, error.fresh);
  }
}

async function sendBack(
  ctx: Context,
  seen: ImportRow,
  fresh: readonly Fresh[],
): Promise<ImportRow> {
  const { counts } = seen;
  if (!counts) throw conflict("error.stale");
  const newly = fresh.filter(({ row }) => row.state === "accepted").length;
  return ctx.db.write(async (tx) => {
    await insertStagedFindings(
      tx,
      seen.id,
      fresh.map(({ row, finding }) => ({ row: row.row, finding })),
    );
    await writeToOfficer(tx, ctx, seen, "import.letter.changed");
    return moveImport(tx, ctx, seen, "recheck", {
      approvedBy: null,
      counts: {
        ...counts,
        accepted: counts.accepted - newly,
        doubt: counts.doubt + newly,
      },
    });
  });
}
