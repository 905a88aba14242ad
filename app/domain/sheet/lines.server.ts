import { translator } from "../../i18n/translate";
import { makeSheet, type SheetReader } from "./make.server";
import type { Cell, Sheet } from "./model";

/** What a line of a record may say; the columns of its sheet, in this order. */
const lineKeys = [
  "part",
  "id",
  "name",
  "lang",
  "value",
  "status",
  "from",
  "until",
  "text",
  "reference",
] as const;

/**
 * One thing a record's page shows: a fact, a row of one of its tables, an event.
 * `part` says of which table, as a code; `id` and `value` are codes and numbers;
 * `name` and `text` are for people, `lang` (BCP 47) where they are in words of
 * somebody's own; `from` and `until` are days or instants, ISO 8601;
 * `reference` is where it can be read.
 */
export type RecordLine = {
  readonly part: string;
} & Readonly<Partial<Record<(typeof lineKeys)[number], Cell | undefined>>>;

type Parts = Omit<Parameters<typeof makeSheet>[1], "columns">;
type Lines = readonly RecordLine[];

/**
 * A record's page as a sheet, line by line: records are no tables, and one sheet
 * of lines can be read without knowing which of its parts a record has.
 * @param lines some at a time where there are many
 */
export function lineSheet(
  ctx: SheetReader,
  parts: Parts,
  lines: Lines | (() => AsyncIterable<Lines>),
): Sheet {
  const t = translator(ctx.locale);
  const columns = lineKeys.map((key) => ({
    key,
    label: t(`views.record.${key}`),
  }));
  const toRow = (line: RecordLine) => lineKeys.map((key) => line[key] ?? null);
  async function* batches(more: () => AsyncIterable<Lines>) {
    for await (const some of more()) yield some.map(toRow);
  }
  return makeSheet(
    ctx,
    { ...parts, columns },
    typeof lines === "function" ? () => batches(lines) : lines.map(toRow),
  );
}
