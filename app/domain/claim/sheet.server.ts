import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { areaName } from "../reference/area";
import type { AsOf } from "../register/as-of";
import { isoInstant } from "../register/item.server";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { findReported } from "./public.server";
import type { ReportedQuery } from "./schema.server";

/** The query of the list as parameters of an address; defaults are left out. */
export const reportedParams = ({
  q,
  sort,
  asOf,
}: {
  readonly q: string;
  readonly sort: string;
  readonly asOf: AsOf | null;
}) => ({ q, sort: sort === "newest" ? undefined : sort, asOf: asOf?.day });

/** Every claim seen elsewhere that a query asks for as a sheet. None of it is an act. */
export async function reportedSheet(
  ctx: SheetReader,
  query: ReportedQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const claims = await findReported(ctx, query);
  const columns = [
    { key: "id", label: t("views.record.id") },
    { key: "status", label: t("register.facet.status") },
    { key: "name", label: t("claim.field.name") },
    { key: "name_lang", label: t("claim.field.nameLang") },
    { key: "kind", label: t("claim.field.kind") },
    { key: "area", label: t("country.codes") },
    { key: "area_name", label: t("claim.field.area") },
    { key: "participant_id", label: t("register.participant") },
    { key: "source_title", label: t("claim.field.sourceTitle") },
    { key: "source_url", label: t("claim.field.sourceUrl") },
    { key: "publisher", label: t("claim.field.publisher") },
    { key: "published", label: t("claim.field.publishedOn") },
    { key: "seen", label: t("claim.field.seenOn") },
    { key: "quote", label: t("claim.field.quote") },
    { key: "quote_lang", label: t("claim.field.quoteLang") },
    { key: "translation", label: t("claim.field.translation") },
    { key: "translation_lang", label: t("claim.field.translationLang") },
    { key: "reported", label: t("claim.status.reported") },
    { key: "registered_as", label: t("claim.status.promoted") },
    { key: "retracted", label: t("claim.status.retracted") },
    { key: "retraction_reason", label: t("claim.page.retract-reason") },
  ];
  return makeSheet(
    ctx,
    {
      ...{ name: "reported", columns, asOf: query.asOf, counted: "reported" },
      path: url("reported", { lang }, reportedParams(query)),
      title: t("claim.public.title"),
      rule: `${t("claim.public.never")} ${t("public.counted.reported.text")}`,
    },
    claims.map((claim) => [
      ...[claim.id, claim.status, claim.name, claim.nameLang, claim.kind],
      claim.area,
      claim.area === null ? null : areaName(claim.area, lang),
      ...[claim.participantId, claim.sourceTitle, claim.sourceUrl],
      ...[claim.publisher, claim.publishedOn, claim.seenOn],
      ...[claim.quote, claim.quoteLang],
      ...[claim.translation, claim.translationLang],
      ...[isoInstant(claim.reportedAt), claim.registeredAs],
      claim.retractedAt === null ? null : isoInstant(claim.retractedAt),
      claim.retractionReason,
    ]),
  );
}
