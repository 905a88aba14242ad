import { createHash } from "node:crypto";
import { setImmediate as othersFirst } from "node:timers/promises";
import {
  deleteStaged,
  findImportFile,
  findOfficer,
  insertStaged,
  updateImport,
  type FindingRow,
  type ImportRow,
  type StagedRow,
} from "../../../db/queries/import.server";
import { nextSeq } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { dayOf } from "../kernel/clock";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { found } from "./cell-checks";
import { comparable, type Doubles } from "./doubles.server";
import { loadKnown } from "./known.server";
import { mostRows, type Finding, type ImportCounts } from "./model";
import { moveImport } from "./move.server";
import { isBlank, type SheetRow } from "./sheet";
import { openSource } from "./source.server";
import { stateOf, understandRow } from "./understand.server";

/** Rows written at once, and understood before others get their turn. */
const BATCH = 1000;
const TURN = 50;

type Counts = { -readonly [Key in keyof ImportCounts]: ImportCounts[Key] };

const fingerprint = ({ cells }: SheetRow): string =>
  createHash("sha1")
    .update(cells.map(({ text }) => text.trim()).join("\0"))
    .digest("base64");

/** Understands the rows of a file one after another, and what they repeat. */
function makeReader(seen: ImportRow, doubles: Doubles, now: number) {
  const { reading } = seen;
  if (!reading) throw conflict("error.stale");
  const rowOf = new Map<string, number>();
  const today = dayOf(now);

  /** The doubt about being the same as something else. */
  function repeats(row: SheetRow, record: ReturnType<typeof comparable>) {
    const print = fingerprint(row);
    const earlier = rowOf.get(print);
    if (earlier === undefined) rowOf.set(print, row.row);
    else
      return found("row-repeated", null, "doubt", {
        row: earlier,
        where: "file",
        id: "",
        name: "",
      });
    return doubles.find(record);
  }

  return (row: SheetRow): { staged: StagedRow; findings: FindingRow[] } => {
    const understood = understandRow(row, reading, today);
    const { record, label } = understood;
    const findings: Finding[] = [...understood.findings];
    if (record) {
      const compared = comparable(record);
      const double = repeats(row, compared);
      if (double) findings.push(double);
      doubles.add({ ...compared, id: "", row: row.row });
    }
    return {
      staged: {
        importId: seen.id,
        row: row.row,
        state: stateOf(findings),
        label,
        record,
        participantId: newId(),
        actId: newId(),
      },
      findings: findings.map((one, position) => ({
        importId: seen.id,
        row: row.row,
        position,
        code: one.code,
        field: one.field,
        weight: one.weight,
        params: one.params,
        options: [...one.options],
        choice: null,
      })),
    };
  };
}

/** Tells the officer that the dry run is ready, in the transaction that ends it. */
export async function writeToOfficer(
  tx: Parameters<typeof enqueueLetter>[0],
  ctx: Context,
  seen: ImportRow,
  kind: string,
) {
  const officer = await findOfficer(tx, seen.uploadedBy);
  const file = await findImportFile(tx, seen.fileId);
  if (!officer) return;
  await enqueueLetter(tx, ctx.now, {
    kind,
    to: officer.email,
    locale: officer.locale,
    params: { name: officer.name, file: file?.name ?? "" },
    link: ctx.env.origin + url("import", { lang: officer.locale, id: seen.id }),
    subjectId: seen.id,
  });
}

/**
 * The dry run: reads every row, keeps what it says and what is wrong with it,
 * and changes nothing of the register. Begun anew after a crash.
 */
export async function readImport(
  ctx: Context,
  begun: ImportRow,
  clock: () => number,
): Promise<ImportRow> {
  const { db, files } = ctx;
  const startedAt = clock();
  const file = await findImportFile(db.read, begun.fileId);
  const source = await openSource(files, begun);
  let seq = 0;
  let seen = await db.write(async (tx) => {
    await deleteStaged(tx, begun.id);
    seq = (await nextSeq(tx)) - 1;
    const change = {
      checkedAt: startedAt,
      counts: null,
      progress: { rows: 0, share: 0, startedAt, seq },
    };
    if (!(await updateImport(tx, begun, change))) throw conflict("error.stale");
    return { ...begun, ...change, version: begun.version + 1 };
  });
  const understand = makeReader(seen, await loadKnown(db.read), startedAt);
  const counts: Counts = {
    rows: 0,
    accepted: 0,
    doubt: 0,
    refused: 0,
    blank: 0,
  };
  let staged: StagedRow[] = [];
  let findings: FindingRow[] = [];
  // Rows of a text are about as long as the first ones.
  let characters = 0;

  const flush = async () => {
    const [rows, told] = [staged, findings];
    [staged, findings] = [[], []];
    const share = Math.min(0.99, characters / Math.max(1, file?.size ?? 1));
    const progress = { rows: counts.rows, share, startedAt, seq };
    await db.write(async (tx) => {
      if (!(await updateImport(tx, seen, { progress })))
        throw conflict("error.stale");
      await insertStaged(tx, rows, told);
    });
    seen = { ...seen, progress, version: seen.version + 1 };
  };

  for await (const row of source.rows(seen.reading?.sheet ?? null)) {
    if (row.row <= (seen.reading?.headRow ?? 0)) continue;
    if (isBlank(row)) {
      counts.blank += 1;
      continue;
    }
    counts.rows += 1;
    if (counts.rows > mostRows)
      throw unprocessable("import.error.too-many-rows", "file", {
        most: mostRows,
      });
    for (const { text } of row.cells) characters += text.length + 1;
    const one = understand(row);
    counts[one.staged.state] += 1;
    staged.push(one.staged);
    findings.push(...one.findings);
    if (counts.rows % TURN === 0) await othersFirst();
    if (staged.length >= BATCH) await flush();
  }
  await flush();
  return db.write(async (tx) => {
    await writeToOfficer(tx, ctx, seen, "import.letter.checked");
    return moveImport(tx, { ...ctx, now: clock() }, seen, "finish", { counts });
  });
}
