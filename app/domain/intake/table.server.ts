import {
  blockTexts,
  emptyContent,
  type PracticeContent,
} from "../practice/content";

/** Every field a write-up may bring; `lang` is the language of its texts. */
export const knownFields: ReadonlySet<string> = new Set([
  ...Object.keys(emptyContent),
  "lang",
]);

const lists: readonly string[] = [
  "dataCategories",
  "topics",
  "proposals",
  "sdgTargets",
] satisfies (keyof PracticeContent)[];

const parts: Readonly<Record<string, readonly string[]>> = {
  blocks: blockTexts,
  indicators: ["name", "baseline", "target", "actual", "measuredOn", "source"],
};

/** Where a column's cells belong: a field, or a part of a numbered block or indicator. */
export type Column =
  | { readonly field: string }
  | { readonly list: string; readonly place: number; readonly part: string };

/** What a column's head names, for instance `title` or `blocks.2.steps`; null: nothing of ours. */
export function readHead(head: string): Column | null {
  const text = head.trim();
  const nested = /^(blocks|indicators)\.(\d{1,2})\.(\w+)$/.exec(text);
  if (nested) {
    const [, list = "", place = "", part = ""] = nested;
    const isPart = (parts[list] ?? []).includes(part);
    return isPart && Number(place) >= 1
      ? { list, place: Number(place), part }
      : null;
  }
  return knownFields.has(text) && !(text in parts) && text !== "attachments"
    ? { field: text }
    : null;
}

/** The heads of a table with so many blocks and indicators, as a template. */
export const templateHeads = (blocks: number, indicators: number): string[] => {
  const numbered = (list: string, most: number) =>
    Array.from({ length: most }, (_, at) =>
      (parts[list] ?? []).map((part) => `${list}.${String(at + 1)}.${part}`),
    ).flat();
  const single = [...knownFields].filter(
    (field) => !(field in parts) && field !== "attachments",
  );
  return [
    ...single,
    ...numbered("blocks", blocks),
    ...numbered("indicators", indicators),
  ];
};

/** One row of a table as the fields of a write-up; empty cells say nothing. */
export function rowValue(
  columns: readonly (Column | null)[],
  cells: readonly string[],
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const rows = new Map<string, Map<number, Record<string, string>>>();
  columns.forEach((column, at) => {
    const cell = (cells[at] ?? "").trim();
    if (column === null || cell === "") return;
    if ("field" in column) {
      value[column.field] = lists.includes(column.field)
        ? cell
            .split(/[;；؛،]/u)
            .map((one) => one.trim())
            .filter(Boolean)
        : cell;
      return;
    }
    const { list, place, part } = column;
    const all = rows.get(list) ?? new Map<number, Record<string, string>>();
    all.set(place, { ...all.get(place), [part]: cell });
    rows.set(list, all);
  });
  for (const [list, all] of rows) {
    value[list] = [...all].sort(([a], [b]) => a - b).map(([, one]) => one);
  }
  return value;
}
