import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { area } from "../reference/area";
import type { AsOf } from "../register/as-of";
import { registerAt } from "../register/register-index.server";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { listCountries } from "./list.server";

/** Every country and area as a sheet, with its groups on the day and its acts. */
export async function countriesSheet(
  ctx: SheetReader,
  query: { readonly q: string; readonly asOf: AsOf | null },
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { asOf } = query;
  const { regions, meant } = await listCountries(ctx, query);
  const register = await registerAt(ctx, asOf?.at ?? null);
  const ofGovernments = await register.find({
    q: "",
    selection: { kind: ["government"] },
  });
  const countries = meant ?? regions.flatMap((region) => region.countries);
  const yes = (value: boolean) => (value ? 1 : 0);
  return makeSheet(
    ctx,
    {
      ...{ name: "countries", asOf },
      path: url("countries", { lang }, { q: query.q, asOf: asOf?.day }),
      title: t("country.title"),
      rule: `${t("views.rule.countries.text")} ${t("views.rule.category.text")}`,
      counted: "countries",
      columns: [
        { key: "area", label: "ISO 3166-1" },
        { key: "m49", label: "M49" },
        { key: "area_name", label: t("register.facet.area") },
        { key: "region", label: t("register.facet.region") },
        ...(["ldc", "lldc", "sids"] as const).map((key) => ({
          key,
          label: t(`reference.category.${key}`),
        })),
        { key: "income", label: t("reference.category.income") },
        { key: "acts", label: t("country.json-note") },
        { key: "government_acts", label: t("country.government-acts") },
      ],
    },
    countries.map(({ iso3, name, acts }) => {
      const { ldc, lldc, sids, income } = register.groups.categories(iso3);
      const { m49, region } = area(iso3);
      return [
        ...[iso3, m49, name, region],
        ...[ldc, lldc, sids].map(yes),
        ...[income?.group ?? null, acts],
        ofGovernments.facets.area.get(iso3)?.total ?? 0,
      ];
    }),
  );
}
