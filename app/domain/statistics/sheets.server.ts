import { formatMonth } from "../../i18n/format";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { proposalNumbers } from "../act/model";
import { area, areaName } from "../reference/area";
import { rowTotal } from "../register/matrix";
import {
  viewParams,
  type MatrixQuery,
  type TimelineQuery,
  type ViewQuery,
} from "../register/views-query";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet, SheetColumn } from "../sheet/model";
import { viewMap } from "./map.server";
import { viewMatrix } from "./matrix.server";
import { viewTimeline } from "./timeline.server";

const column = (key: string, label: string): SheetColumn => ({ key, label });

/** What a row of the matrix is called. */
function rowName(t: Translate, rows: MatrixQuery["rows"], key: string | null) {
  if (key === null) return t(`views.none.${rows}`);
  if (rows === "area") return areaName(key, t.locale);
  return t.find(
    rows === "kind" ? `participant.kind.${key}` : `reference.region.${key}`,
  );
}

/** The matrix as a sheet: one line a row, three columns a proposal. */
export async function matrixSheet(
  ctx: SheetReader,
  query: MatrixQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const view = await viewMatrix(ctx, query);
  const hows = ["same", "adapted", "added"] as const;
  const columns = [
    column("code", t(`views.matrix.rows.${query.rows}`)),
    column("name", t("views.statistics.choice")),
    ...proposalNumbers.flatMap((number) =>
      hows.map((how) =>
        column(
          `proposal_${String(number)}_${how}`,
          `${String(number)}: ${t(`ui.alignment.${how}`)}`,
        ),
      ),
    ),
    column("all_cells", t("views.matrix.sum")),
    column("acts", t("views.acts")),
  ];
  const path = url("matrix", { lang }, viewParams(query));
  return makeSheet(
    ctx,
    {
      ...{ name: "matrix", columns, path, asOf: query.asOf },
      title: t("views.matrix.title"),
      rule: t("views.rule.matrix.text"),
      counted: "matrix",
    },
    view.rows.map((row) => [
      row.key,
      rowName(t, query.rows, row.key) ?? row.key,
      ...row.cells.flatMap((cell) => hows.map((how) => cell[how])),
      rowTotal(row),
      row.acts,
    ]),
  );
}

/** The timeline as a sheet: one line a month or year. */
export async function timelineSheet(
  ctx: SheetReader,
  query: TimelineQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { periods } = await viewTimeline(ctx, query);
  const columns = [
    column("period", t(`views.timeline.${query.step}`)),
    column("period_name", t(`views.timeline.by.${query.by}`)),
    column("in_totals", t("views.timeline.counted")),
    column("in_totals_so_far", t("views.timeline.sum")),
    column("withdrawn", t("views.timeline.withdrawn")),
    column("other", t("views.timeline.other")),
  ];
  return makeSheet(
    ctx,
    {
      ...{ name: "timeline", columns, asOf: query.asOf },
      path: url("timeline", { lang }, viewParams(query)),
      title: t(`views.timeline.caption.${query.by}`),
      rule: t("views.rule.timeline.text"),
      counted: "timeline",
    },
    periods.map(({ period, counted, sum, withdrawn, other }) => [
      period,
      period === ""
        ? t("views.timeline.not-known")
        : query.step === "month"
          ? formatMonth(lang, period)
          : period,
      ...[counted, sum, withdrawn, other],
    ]),
  );
}

/** The map as a sheet: one line a country or area with an act. */
export async function mapSheet(
  ctx: SheetReader,
  query: ViewQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { byArea, withoutArea } = await viewMap(ctx, query);
  const columns = [
    column("area", t("country.codes")),
    column("area_name", t("register.facet.area")),
    column("region", t("register.facet.region")),
    column("acts", t("views.acts")),
  ];
  const rest = [null, t("views.none.area"), null, withoutArea] as const;
  return makeSheet(
    ctx,
    {
      ...{ name: "map", columns, asOf: query.asOf },
      path: url("map", { lang }, viewParams(query)),
      title: t("register.map-title"),
      rule: t("public.counted.map.text"),
      counted: "map",
    },
    [
      ...byArea.map(([iso3, acts]) => [
        iso3,
        areaName(iso3, lang),
        area(iso3).region,
        acts,
      ]),
      ...(withoutArea > 0 ? [rest] : []),
    ],
  );
}
