import { formatDay, formatNumber } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import type { ComparisonRow } from "../comparison/model";
import { proposalLabel } from "../initiative/text";
import type { PracticeContent } from "../practice/content";
import { areaName } from "../reference/area";
import {
  indicatorLine,
  lines,
  listed,
  said,
  silent,
  span,
  textAt,
  textRow,
  type Compared,
  type Read,
} from "./compare-answers.server";

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

function done(t: Translate): [string, string, Read][] {
  return [
    textRow(t, "summary", "summary"),
    textRow(t, "problem", "problem"),
    textRow(t, "objective", "objective"),
    textRow(t, "measure", "measure"),
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
    textRow(t, "legal-basis", "legalBasis"),
    textRow(t, "actors", "actors"),
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
    textRow(t, "assessment", "assessment"),
    textRow(t, "side-effects", "sideEffects"),
    textRow(t, "failures", "failures"),
    textRow(t, "lessons", "lessons"),
  ];
}

const transfer = (t: Translate): [string, string, Read][] => [
  textRow(t, "preconditions", "preconditions"),
  textRow(t, "ldc-changes", "ldcChanges"),
  textRow(t, "not-suitable", "notSuitable"),
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
