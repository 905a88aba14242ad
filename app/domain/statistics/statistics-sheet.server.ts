import { formatMonth } from "../../i18n/format";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import {
  challengeFigures,
  isTime,
  type ChallengeFigures,
} from "../challenge/figures";
import { countChallenges } from "../challenge/public.server";
import type { ProposalNumber } from "../initiative/model";
import { proposalLabel } from "../initiative/text";
import {
  statTables,
  type StatSectionName,
  type StatTable,
} from "../register/stat-tables";
import type { StatisticsQuery } from "../register/views-query";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Cell, Sheet } from "../sheet/model";
import { viewStatistics, type StatisticsView } from "./statistics.server";

/** The first part of the message key of a table's rows. */
const keys: Readonly<Record<Exclude<StatTable, "proposal">, string>> = {
  act: "act.type",
  kind: "participant.kind",
  region: "reference.region",
  category: "reference.category",
  income: "reference.income",
  verification: "ui.level",
  vehicle: "act.vehicle",
  status: "act.status",
};

function labelOf(t: Translate, table: StatTable, key: string | null): string {
  if (key === null) {
    return t(table === "region" ? "views.none.region" : "views.none.other");
  }
  if (table === "proposal") {
    return `${key}. ${proposalLabel(t.locale, Number(key) as ProposalNumber)}`;
  }
  return t.find(`${keys[table]}.${key}`) ?? key;
}

/** Where the rule of a section stands on the page "How we count". */
const rules: Partial<Record<StatSectionName, string>> = {
  category: "category",
  income: "category",
  wait: "wait",
  challenges: "challenges",
  growth: "timeline",
};

/** What a row may say besides its section, code and name; acts and participants for most. */
const figures = [
  "acts",
  "participants",
  "median_days",
  "acts_so_far",
  "withdrawn",
  "other",
  "challenges",
  "days",
] as const;

interface Row extends Partial<Record<(typeof figures)[number], Cell>> {
  readonly table: "total" | StatSectionName;
  readonly code: string | null;
  readonly name: string;
}

const toCells = ({ table, code, name, ...row }: Row): Cell[] => [
  ...[table, code, name],
  ...figures.map((figure) => row[figure] ?? null),
];

/** The tables of acts: of all, by each choice, and how long they took. */
function actRows(
  t: Translate,
  { total, tables, waits, growth }: StatisticsView,
): Row[] {
  return [
    { table: "total", code: null, name: t("views.total"), ...total },
    ...statTables.flatMap((table) =>
      tables[table].map(({ key, acts, participants }) => ({
        ...{ table, code: key, name: labelOf(t, table, key) },
        ...{ acts, participants },
      })),
    ),
    ...waits.map(({ key, acts, medianDays }) => ({
      ...{ table: "wait" as const, code: key, acts, median_days: medianDays },
      name:
        key === null
          ? t("views.statistics.wait-everybody")
          : labelOf(t, "kind", key),
    })),
    ...growth.map(({ period, counted, sum, withdrawn, other }) => ({
      ...{ table: "growth" as const, code: period },
      ...{ name: formatMonth(t.locale, period), acts: counted },
      ...{ acts_so_far: sum, withdrawn, other },
    })),
  ];
}

const challengeRows = (t: Translate, counted: ChallengeFigures): Row[] =>
  challengeFigures.map((figure) => ({
    ...{ table: "challenges", code: figure },
    name: t(`challenge.figures.${figure}`),
    [isTime(figure) ? "days" : "challenges"]: counted[figure],
  }));

/** Every section of the statistics below one another, told apart by their first column. */
export async function statisticsSheet(
  ctx: SheetReader,
  query: StatisticsQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { asOf, table: only } = query;
  const view = await viewStatistics(ctx, query);
  const challenges = await countChallenges(ctx, view.at);
  const labels: Readonly<Record<string, string>> = {
    table: t("views.statistics.table"),
    code: t("views.record.id"),
    name: t("views.statistics.choice"),
    acts: t("views.acts"),
    participants: t("views.participants"),
    median_days: t("views.statistics.wait-median"),
    acts_so_far: t("views.timeline.sum"),
    withdrawn: t("views.timeline.withdrawn"),
    other: t("views.timeline.other"),
    challenges: t("views.statistics.challenges"),
    days: t("views.statistics.days"),
  };
  const title = t("views.statistics.title");
  const rule = [
    t("public.counted.acts.text"),
    t("views.rule.statistics.text"),
    t("views.rule.category.text"),
    t("views.rule.wait.text"),
    t("views.rule.timeline.text"),
    t("public.counted.challenges.text"),
  ];
  return makeSheet(
    ctx,
    {
      ...{ name: "statistics", asOf },
      path: url(
        "statistics",
        { lang },
        { asOf: asOf?.day, table: only ?? undefined },
      ),
      title:
        only === null
          ? title
          : `${title}${t("ui.colon")}${t(`views.statistics.${only}`)}`,
      rule: rule.join(lang === "zh" ? "" : " "),
      counted: (only && rules[only]) ?? "statistics",
      columns: ["table", "code", "name", ...figures].map((key) => ({
        ...{ key, label: labels[key] ?? key },
      })),
    },
    [...actRows(t, view), ...challengeRows(t, challenges)]
      .filter(({ table }) => only === null || only === table)
      .map(toCells),
  );
}
