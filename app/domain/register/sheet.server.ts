import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { csvCells, csvHeader } from "./csv.server";
import { eachRow } from "./list.server";
import { toParams, type RegisterQuery } from "./query";

/** The rows a query finds as a sheet, with the columns of the CSV file. */
export function registerSheet(ctx: SheetReader, query: RegisterQuery): Sheet {
  const lang = ctx.locale;
  const t = translator(lang);
  const labels: Readonly<Record<string, string>> = {
    act: t("register.facet.act"),
    vehicle: t("register.facet.vehicle"),
    participant_kind: t("register.facet.kind"),
    participant_name: t("register.participant"),
    area_name: t("register.facet.area"),
    verification: t("register.facet.verification"),
    status: t("register.facet.status"),
    done: t("register.done"),
    received: t("register.received"),
    registered: t("register.registered"),
    withdrawn: t("register.withdrawn"),
    instrument: t("instrument.the-instrument"),
    confirmation: t("instrument.facet.state"),
  };
  async function* batches() {
    for await (const rows of eachRow(ctx, query)) {
      yield rows.map((row) =>
        csvCells(row, lang).map((value) => value ?? null),
      );
    }
  }
  return makeSheet(
    ctx,
    {
      ...{ name: "register", asOf: query.asOf },
      path: url("register", { lang }, toParams(query)),
      title: t("register.title"),
      rule: t("public.counted.acts.text"),
      counted: "acts",
      columns: csvHeader.map((key) => ({ key, label: labels[key] ?? key })),
    },
    batches,
  );
}
