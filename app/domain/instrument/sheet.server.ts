import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { pickText, type Locale } from "../kernel/localized";
import { areaName } from "../reference/area";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { listInstruments } from "./list.server";
import { instrumentParams, type InstrumentQuery, type PartyView } from "./view";

const iso = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

/** A party by its name in the reader's language; an area alone goes by the UN's. */
export const nameOfParty = (
  { names, area }: Pick<PartyView, "names" | "area">,
  locale: Locale,
): string =>
  pickText(names, locale)?.text ??
  (area === null ? "" : areaName(area, locale));

/** Every instrument a query asks for as a sheet, with the days and words of its parties. */
export async function instrumentsSheet(
  ctx: SheetReader,
  query: InstrumentQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { lines } = await listInstruments(ctx, query);
  const columns = [
    { key: "id", label: t("views.record.id") },
    { key: "kind", label: t("instrument.field.kind") },
    { key: "form", label: t("instrument.field.form") },
    { key: "title", label: t("views.record.name") },
    { key: "title_language", label: t("views.record.lang") },
    { key: "parties", label: t("instrument.parties") },
    { key: "party_areas", label: t("instrument.facet.area") },
    { key: "acts", label: t("instrument.own-act") },
    { key: "done", label: t("register.done") },
    { key: "registered", label: t("register.registered") },
    { key: "confirmation", label: t("instrument.facet.state") },
    { key: "confirmation_since", label: t("instrument.since") },
  ];
  return makeSheet(
    ctx,
    {
      ...{ name: "instruments", columns, asOf: query.asOf, counted: "acts" },
      path: url("instruments", { lang }, instrumentParams(query)),
      title: t("instrument.title"),
      rule: t("instrument.counted"),
    },
    lines.map((line) => {
      const title = pickText(line.titles, lang);
      return [
        ...[line.id, line.kind, line.form],
        ...[title?.text ?? null, title?.lang ?? null],
        line.parties.map((one) => nameOfParty(one, lang)).join("; "),
        line.parties.flatMap(({ area }) => area ?? []).join(" "),
        line.parties.flatMap(({ act }) => act?.number ?? []).join(" "),
        ...[line.doneOn, iso(line.registeredAt)],
        ...[line.confirmation, iso(line.since)],
      ];
    }),
  );
}
