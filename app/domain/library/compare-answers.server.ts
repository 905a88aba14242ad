import type { LibraryEntryRow } from "../../../db/queries/library.server";
import type { listEditions } from "../../../db/queries/library-source.server";
import { formatDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import type { Answer } from "../comparison/model";
import type { PracticeContent, TextField } from "../practice/content";
import { markdownText } from "../practice/markdown-text";
import type { TextsIn } from "./translated.server";

/** One column of a comparison. */
export interface Compared {
  readonly entry: LibraryEntryRow;
  readonly edition: Awaited<ReturnType<typeof listEditions>>[number];
  readonly languages: readonly TextsIn[];
}

/** What one column says in a row. */
export type Read = (column: Compared) => Answer;

/** Nothing is said. */
export const silent: Answer = { kind: "not-stated" };
/** A text as an answer; none where it is empty. */
export const said = (text: string | null | undefined): Answer =>
  text === null || text === undefined || text === ""
    ? silent
    : { kind: "text", text };

/** A text in the reader's language, else in the original's. */
export function textAt(
  { languages }: Compared,
  path: string,
  locale: string,
): Answer {
  const own =
    languages.find(({ lang, texts }) => lang === locale && texts.has(path)) ??
    languages[0];
  const text = own?.texts.get(path);
  if (own === undefined || text === undefined) return silent;
  return { kind: "text", text, lang: own.lang };
}

/** Several texts as one answer, a line each. */
export function lines(parts: readonly Answer[]): Answer {
  const texts = parts.flatMap((one) => (one.kind === "text" ? [one] : []));
  const [first] = texts;
  if (!first) return silent;
  const text = texts.map((one) => one.text).join("\n");
  return first.lang === undefined
    ? { kind: "text", text }
    : { kind: "text", text, lang: first.lang };
}

/** Labels one after the other. */
export const listed = (labels: readonly string[]) => said(labels.join("; "));

/** From when to when. */
export const span = (t: Translate, { startedOn, endedOn }: PracticeContent) =>
  startedOn === null && endedOn === null
    ? silent
    : said(
        [startedOn, endedOn]
          .map((day) => (day === null ? "…" : formatDay(t.locale, day)))
          .join(" – "),
      );

/** A measured result in one line: what it is, from what to what. */
export function indicatorLine(
  column: Compared,
  id: string,
  locale: string,
): Answer {
  const own = (key: string) =>
    textAt(column, `indicators.${id}.${key}`, locale);
  const [name, baseline, actual] = ["name", "baseline", "actual"].map(own);
  if (name?.kind !== "text") return silent;
  const figures = [baseline, actual].flatMap((one) =>
    one?.kind === "text" ? [one.text] : [],
  );
  return {
    ...name,
    text: [name.text, figures.join(" → ")].filter(Boolean).join(": "),
  };
}

const rowLabel = (
  t: Translate,
  key:
    | "summary"
    | "problem"
    | "objective"
    | "measure"
    | "actors"
    | "legal-basis"
    | "assessment"
    | "side-effects"
    | "failures"
    | "lessons"
    | "preconditions"
    | "ldc-changes"
    | "not-suitable",
) => t(`library.row.${key}`);

/** A row for one text of the write-up, without its Markdown: a cell has no room for headings. */
export const textRow = (
  t: Translate,
  key: Parameters<typeof rowLabel>[1],
  path: TextField,
): [string, string, Read] => [
  key,
  rowLabel(t, key),
  (column) => {
    const answer = textAt(column, path, t.locale);
    return answer.kind === "text"
      ? { ...answer, text: markdownText(answer.text) }
      : answer;
  },
];
