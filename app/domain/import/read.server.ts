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
import type { Queries } from "../../../db/client.server";
import { nextSeq } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { dayOf } from "../kernel/clock";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { found } from "./cell-checks";
import { comparable, Doubles, type Compared } from "./doubles.server";
import { KeptChoices } from "./kept.server";
import { loadKnown, readKnown } from "./known.server";
import { mostRows, type Finding, type ImportCounts } from "./model";
import { moveImport } from "./move.server";
import { isBlank, type SheetRow } from "./sheet";
import { openSource } from "./source.server";
import {
  stateOf,
  understandRow,
  type UnderstoodRow,
} from "./understand.server";

/** Rows written at once, and understood before others get their turn. */
const BATCH = 1000;
const TURN = 100;

type Counts = { -readonly [Key in keyof ImportCounts]: ImportCounts[Key] };

const fingerprint = ({ cells }: SheetRow): string =>
  createHash("sha1")
    .update(cells.map(({ text }) => text.trim()).join("\0"))
    .digest("base64");

interface ReadRow {
  readonly staged: StagedRow;
  readonly findings: FindingRow[];
}

/** Understands the rows of a file, some at a time, and what they repeat. */
function makeReader(
  db: Queries,
  seen: ImportRow,
  doubles: Doubles,
  kept: KeptChoices,
  now: number,
) {
  const { reading } = seen;
  if (!reading) throw conflict("error.stale");
  const rowOf = new Map<string, number>();
  const today = dayOf(now);

  /** The doubt about being the same as something else. */
  function repeats(row: SheetRow, record: Compared) {
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

  function settle(
    row: SheetRow,
    { record, label, ...understood }: UnderstoodRow,
    compared: Compared | null,
  ): ReadRow {
    const findings: Finding[] = [...understood.findings];
    if (compared) {
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
        choice: kept.of(row.row, label, one),
      })),
    };
  }

  return async (rows: readonly SheetRow[]): Promise<ReadRow[]> => {
    const some = rows.map((row) => {
      const understood = understandRow(row, reading, today);
      const { record } = understood;
      return { row, understood, compared: record && comparable(record) };
    });
    await doubles.prepare(
      some.flatMap(({ compared }) => compared ?? []),
      (ids) => readKnown(db, ids),
    );
    return some.map(({ row, understood, compared }) =>
      settle(row, understood, compared),
    );
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
  let kept = KeptChoices.none;
  let seen = await db.write(async (tx) => {
    kept = await KeptChoices.read(tx, begun.id);
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
  const doubles = new Doubles(await loadKnown(db.read, seq));
  const understand = makeReader(db.read, seen, doubles, kept, startedAt);
  let waiting: SheetRow[] = [];
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
    const share = Math.min(
      0.99,
      source.share() ?? characters / Math.max(1, file?.size ?? 1),
    );
    const progress = { rows: counts.rows, share, startedAt, seq };
    await db.write(async (tx) => {
      if (!(await updateImport(tx, seen, { progress })))
        throw conflict("error.stale");
      await insertStaged(tx, rows, told);
    });
    seen = { ...seen, progress, version: seen.version + 1 };
  };

  const take = async () => {
    const rows = waiting;
    waiting = [];
    for (const one of await understand(rows)) {
      counts[one.staged.state] += 1;
      staged.push(one.staged);
      findings.push(...one.findings);
    }
    await othersFirst();
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
    waiting.push(row);
    if (waiting.length < TURN) continue;
    await take();
    if (staged.length >= BATCH) await flush();
  }
  await take();
  await flush();
  return db.write(async (tx) => {
    await writeToOfficer(tx, ctx, seen, "import.letter.checked");
    return moveImport(tx, { ...ctx, now: clock() }, seen, "finish", { counts });
  });
}
