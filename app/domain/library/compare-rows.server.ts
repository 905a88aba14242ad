import type { LibraryEntryRow } from "../../../db/queries/library.server";
import type { listEditions } from "../../../db/queries/library-source.server";
import { formatDay, formatNumber } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import type { Answer, ComparisonRow } from "../comparison/model";
import { proposalLabel } from "../initiative/text";
import type { PracticeContent, TextField } from "../practice/content";
import { areaName } from "../reference/area";
import type { TextsIn } from "./translated.server";

/** One column of a comparison. */
export interface Compared {
  readonly entry: LibraryEntryRow;
  readonly edition: Awaited<ReturnType<typeof listEditions>>[number];
  readonly languages: readonly TextsIn[];
}

type Read = (column: Compared) => Answer;

const silent: Answer = { kind: "not-stated" };
const said = (text: string | null | undefined): Answer =>
  text === null || text === undefined || text === ""
    ? silent
    : { kind: "text", text };

/** A text in the reader's language, else in the original's. */
function textAt({ languages }: Compared, path: string, locale: string): Answer {
  const own =
    languages.find(({ lang, texts }) => lang === locale && texts.has(path)) ??
    languages[0];
  const text = own?.texts.get(path);
  if (own === undefined || text === undefined) return silent;
  return { kind: "text", text, lang: own.lang };
}

/** Several texts as one answer, a line each. */
function lines(parts: readonly Answer[]): Answer {
  const texts = parts.flatMap((one) => (one.kind === "text" ? [one] : []));
  const [first] = texts;
  if (!first) return silent;
  const text = texts.map((one) => one.text).join("\n");
  return first.lang === undefined
    ? { kind: "text", text }
    : { kind: "text", text, lang: first.lang };
}

const listed = (labels: readonly string[]) => said(labels.join("; "));

/** Rows of what the reviewers and others made of it. */
function judged(t: Translate): [string, string, Read][] {
  return [
    [
      "evidence",
      t("library.facet.evidence"),
      ({ entry }) =>
        said(`${entry.evidence} · ${t(`practice.evidence.${entry.evidence}`)}`),
    ],
    [
      "label",
      t("library.facet.label"),
      ({ entry }) => said(t(`practice.label.${entry.label}`)),
    ],
    [
      "adoptions",
      t("library.row.adoptions"),
      ({ entry }) =>
        said(
          entry.adoptions === 0
            ? t("library.none-recorded")
            : formatNumber(t.locale, entry.adoptions),
        ),
    ],
    [
      "published",
      t("library.row.published"),
      ({ entry }) => said(formatDay(t.locale, entry.publishedAt)),
    ],
  ];
}

const span = (t: Translate, { startedOn, endedOn }: PracticeContent) =>
  startedOn === null && endedOn === null
    ? silent
    : said(
        [startedOn, endedOn]
          .map((day) => (day === null ? "…" : formatDay(t.locale, day)))
          .join(" – "),
      );

function context(t: Translate): [string, string, Read][] {
  const of =
    (read: (content: PracticeContent) => string | null | undefined): Read =>
    ({ edition }) =>
      said(read(edition.content));
  return [
    [
      "area",
      t("library.facet.area"),
      of(({ area, region }) =>
        area === null
          ? region && t.find(`reference.region.${region}`)
          : areaName(area, t.locale),
      ),
    ],
    [
      "law",
      t("library.facet.law"),
      of(({ legalTradition: law }) => law && t(`practice.tradition.${law}`)),
    ],
    [
      "government-level",
      t("library.row.government-level"),
      of(
        ({ governmentLevel: level }) =>
          level && t(`practice.government-level.${level}`),
      ),
    ],
    [
      "period",
      t("library.row.period"),
      ({ edition }) => span(t, edition.content),
    ],
    [
      "topics",
      t("library.row.topics"),
      ({ edition }) =>
        listed(
          edition.content.topics.map(
            (code) => `${code} ${t(`reference.topic.${code}`)}`,
          ),
        ),
    ],
    [
      "proposals",
      t("library.row.proposals"),
      ({ edition }) =>
        listed(
          edition.content.proposals.map(
            (one) => `${String(one)}. ${proposalLabel(t.locale, one)}`,
          ),
        ),
    ],
  ];
}

/** A row for one text of the write-up. */
const text = (
  t: Translate,
  key: Parameters<typeof rowLabel>[1],
  path: TextField,
): [string, string, Read] => [
  key,
  rowLabel(t, key),
  (column) => textAt(column, path, t.locale),
];

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

function done(t: Translate): [string, string, Read][] {
  return [
    text(t, "summary", "summary"),
    text(t, "problem", "problem"),
    text(t, "objective", "objective"),
    text(t, "measure", "measure"),
    [
      "instrument",
      t("library.facet.instrument"),
      ({ edition: { content } }) =>
        said(
          content.instrument && t(`practice.instrument.${content.instrument}`),
        ),
    ],
    [
      "blocks",
      t("library.row.blocks"),
      (column) =>
        lines(
          column.edition.content.blocks.map(({ id }) =>
            textAt(column, `blocks.${id}.name`, t.locale),
          ),
        ),
    ],
    [
      "template",
      t("library.row.template"),
      ({ edition: { content } }) =>
        content.blocks.length === 0
          ? silent
          : content.blocks.some(({ templateId }) => templateId !== null)
            ? { kind: "yes" }
            : { kind: "no" },
    ],
    [
      "data-categories",
      t("library.row.data-categories"),
      ({ edition: { content } }) =>
        listed(
          content.dataCategories.map((one) =>
            t(`practice.data-category.${one}`),
          ),
        ),
    ],
    [
      "mechanism",
      t("library.row.mechanism"),
      ({ edition: { content } }) =>
        said(content.mechanism && t(`practice.mechanism.${content.mechanism}`)),
    ],
    text(t, "legal-basis", "legalBasis"),
    text(t, "actors", "actors"),
    [
      "cost",
      t("library.facet.cost"),
      ({ edition: { content } }) =>
        said(content.cost && t(`practice.cost.${content.cost}`)),
    ],
    [
      "staffing",
      t("library.row.staffing"),
      ({ edition: { content } }) =>
        said(content.staffing && t(`practice.staffing.${content.staffing}`)),
    ],
    [
      "duration",
      t("library.row.duration"),
      ({ edition: { content } }) =>
        said(content.duration && t(`practice.duration.${content.duration}`)),
    ],
  ];
}

function indicatorLine(column: Compared, id: string, locale: string): Answer {
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

function came(t: Translate): [string, string, Read][] {
  return [
    [
      "results",
      t("library.row.results"),
      (column) =>
        lines(
          column.edition.content.indicators.map(({ id }) =>
            indicatorLine(column, id, t.locale),
          ),
        ),
    ],
    text(t, "assessment", "assessment"),
    text(t, "side-effects", "sideEffects"),
    text(t, "failures", "failures"),
    text(t, "lessons", "lessons"),
  ];
}

const transfer = (t: Translate): [string, string, Read][] => [
  text(t, "preconditions", "preconditions"),
  text(t, "ldc-changes", "ldcChanges"),
  text(t, "not-suitable", "notSuitable"),
  [
    "licence",
    t("library.row.licence"),
    ({ edition: { content } }) => said(content.licence),
  ],
];

export const compareGroups = [
  "judged",
  "context",
  "done",
  "came",
  "transfer",
] as const;

const groups = { judged, context, done, came, transfer };

/** Every row of a comparison, in groups; "not stated" where a text says nothing. */
export const compareRows = (t: Translate, columns: readonly Compared[]) =>
  compareGroups.map((key) => ({
    key,
    rows: groups[key](t).map(([row, label, read]): ComparisonRow => ({
      key: row,
      label,
      answers: columns.map(read),
    })),
  }));
