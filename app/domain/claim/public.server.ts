import {
  listReported,
  type ReportedRow,
} from "../../../db/queries/claim.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { foldKey } from "../kernel/fold";
import type { Locale } from "../kernel/localized";
import { pageCount } from "../kernel/paging";
import { areaName } from "../reference/area";
import { recogniseArea } from "../reference/recognise-area";
import type { ReportedQuery } from "./schema.server";

/** A claim as the public sees it, as it stood at an instant. */
export type PublicClaim = ReturnType<typeof standing>;

/** A row with what had happened to it by an instant, and nothing of later. */
function standing(
  {
    promotedAt,
    promotedSeq,
    retractedAt,
    retractionReason,
    ...row
  }: ReportedRow,
  at: Instant,
) {
  const isPromoted = promotedAt !== null && promotedAt <= at;
  const isRetracted = retractedAt !== null && retractedAt <= at;
  return {
    ...row,
    reportedAt: row.reportedAt ?? 0,
    status: isRetracted
      ? ("retracted" as const)
      : isPromoted
        ? ("promoted" as const)
        : ("reported" as const),
    registeredAs:
      isPromoted && promotedSeq !== null ? registerNumber(promotedSeq) : null,
    retractedAt: isRetracted ? retractedAt : null,
    retractionReason: isRetracted ? retractionReason : null,
  };
}

/** Whether a claim is meant by what was typed: an area in any spelling, else words. */
function finder(q: string): (claim: PublicClaim) => boolean {
  if (q === "") return () => true;
  const found = recogniseArea(q);
  if (found.kind !== "none") {
    const iso3s = found.kind === "match" ? [found.iso3] : found.iso3s;
    return ({ area }) => area !== null && iso3s.includes(area);
  }
  const wanted = foldKey(q);
  return ({ name, publisher, sourceTitle, quote, translation }) =>
    [name, publisher, sourceTitle, quote, translation ?? ""].some((text) =>
      foldKey(text).includes(wanted),
    );
}

function byArea(locale: Locale) {
  const { compare } = new Intl.Collator(locale);
  const name = ({ area }: PublicClaim) =>
    area === null ? "" : areaName(area, locale);
  // Those without an area come last; within one, the newest source first.
  return (a: PublicClaim, b: PublicClaim) =>
    a.area === null || b.area === null
      ? Number(a.area === null) - Number(b.area === null)
      : compare(name(a), name(b));
}

/** Every public claim that a query asks for, in its order. */
export async function findReported(
  { db, locale, now }: Pick<Context, "db" | "locale" | "now">,
  { q, sort, asOf }: Pick<ReportedQuery, "q" | "sort" | "asOf">,
): Promise<PublicClaim[]> {
  const at = asOf?.at ?? now;
  const rows = await listReported(db.read, at);
  const found = rows.map((row) => standing(row, at)).filter(finder(q));
  return sort === "area" ? found.sort(byArea(locale)) : found;
}

/** One page of what a query asks for. */
export async function listReportedPage(
  ctx: Pick<Context, "db" | "locale" | "now">,
  query: ReportedQuery,
  pageSize: number,
) {
  const all = await findReported(ctx, query);
  const pages = pageCount(all.length, pageSize);
  const page = Math.min(query.page, pages);
  return {
    total: all.length,
    page,
    pages,
    items: all.slice((page - 1) * pageSize, page * pageSize),
  };
}
