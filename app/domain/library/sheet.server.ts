import type { LibraryEntryRow } from "../../../db/queries/library.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { pickText, type Locale } from "../kernel/localized";
import { practiceNumber } from "../practice/number";
import { areaName } from "../reference/area";
import { isoInstant } from "../register/item.server";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Cell, Sheet } from "../sheet/model";
import { eachEntry } from "./list.server";
import { toParams, type LibraryQuery } from "./query";

type Key =
  | "number"
  | "title"
  | "title_language"
  | "original_title"
  | "summary"
  | "area"
  | "area_name"
  | "region"
  | "topics"
  | "proposals"
  | "instrument"
  | "evidence"
  | "label"
  | "cost"
  | "legal_tradition"
  | "languages"
  | "adoptions"
  | "building_blocks"
  | "result"
  | "published"
  | "fresh_until"
  | "licence"
  | "address";

/** A practice under each column; lists are parted by spaces. */
function cells(
  row: LibraryEntryRow,
  lang: Locale,
  origin: string,
): Readonly<Record<Key, Cell>> {
  const number = practiceNumber(row.number);
  const title = pickText(row.titles, lang);
  const result = pickText(
    row.results.map(({ lang: own, name, actual }) => ({
      lang: own,
      text: `${name}: ${actual}`,
    })),
    lang,
  );
  return {
    number,
    title: title?.text ?? null,
    title_language: title?.lang ?? null,
    original_title: row.titles[0]?.text ?? null,
    summary: pickText(row.summaries, lang)?.text ?? null,
    area: row.area,
    area_name: row.area === null ? null : areaName(row.area, lang),
    region: row.region,
    topics: row.topics.join(" "),
    proposals: row.proposals.join(" "),
    instrument: row.instrument,
    evidence: row.evidence,
    label: row.label,
    cost: row.cost,
    legal_tradition: row.legalTradition,
    languages: row.languages.join(" "),
    adoptions: row.adoptions,
    building_blocks: row.blockCount,
    result: result?.text ?? null,
    published: isoInstant(row.publishedAt),
    fresh_until: isoInstant(row.freshUntil),
    licence: row.licence,
    address: origin + url("practice", { lang, number }),
  };
}

/** The practices a query finds as a sheet, in the order of the list. */
export function practicesSheet(ctx: SheetReader, query: LibraryQuery): Sheet {
  const lang = ctx.locale;
  const t = translator(lang);
  const labels: readonly (readonly [Key, string])[] = [
    ["number", t("library.column.number")],
    ["title", t("library.column.title")],
    ["title_language", t("library.column.title-language")],
    ["original_title", t("library.column.original-title")],
    ["summary", t("library.row.summary")],
    ["area", t("library.column.area-code")],
    ["area_name", t("library.facet.area")],
    ["region", t("library.facet.region")],
    ["topics", t("library.row.topics")],
    ["proposals", t("library.row.proposals")],
    ["instrument", t("library.facet.instrument")],
    ["evidence", t("library.facet.evidence")],
    ["label", t("library.facet.label")],
    ["cost", t("library.facet.cost")],
    ["legal_tradition", t("library.facet.law")],
    ["languages", t("library.column.languages")],
    ["adoptions", t("library.row.adoptions")],
    ["building_blocks", t("library.row.blocks")],
    ["result", t("library.result")],
    ["published", t("library.row.published")],
    ["fresh_until", t("library.column.fresh-until")],
    ["licence", t("library.row.licence")],
    ["address", t("library.column.address")],
  ];
  async function* batches() {
    for await (const rows of eachEntry(ctx, query)) {
      yield rows.map((row) => {
        const own = cells(row, lang, ctx.env.origin);
        return labels.map(([key]) => own[key]);
      });
    }
  }
  return makeSheet(
    ctx,
    {
      ...{ name: "practices", asOf: null, title: t("library.title") },
      path: url("practices", { lang }, toParams(query)),
      rule: t("library.rule"),
      columns: labels.map(([key, label]) => ({ key, label })),
    },
    batches,
  );
}
