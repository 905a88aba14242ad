import type { Context } from "../../context.server";
import { area, areasByName } from "../reference/area";
import { recogniseArea } from "../reference/recognise-area";
import type { AsOf } from "../register/as-of";
import { regionValues } from "../register/facets";
import { registerAt } from "../register/register-index.server";
import type { CountryItem, CountryList } from "./model";

/** What a name means: one area, several to choose from, or none. */
function meaningsOf(q: string): readonly string[] {
  const found = recogniseArea(q);
  switch (found.kind) {
    case "match":
      return [found.iso3];
    case "candidates":
      return found.iso3s;
    case "none":
      return [];
  }
}

/** Every country and area by region with its acts, and what a name in any spelling means. */
export async function listCountries(
  { db, locale, now }: Pick<Context, "db" | "locale" | "now">,
  { q, asOf }: { readonly q: string; readonly asOf: AsOf | null },
): Promise<CountryList & { readonly asOf: AsOf | null }> {
  const register = await registerAt({ db, now }, asOf?.at ?? null);
  const { facets } = await register.find({ q: "", selection: {} });
  const all = areasByName(locale).map(({ iso3, name }) => ({
    ...{ iso3, name },
    acts: facets.area.get(iso3)?.total ?? 0,
  }));
  const needle = q.toLocaleLowerCase(locale);
  const meant = meaningsOf(q);
  const isMeant = ({ iso3, name }: CountryItem) =>
    meant.includes(iso3) ||
    (meant.length === 0 && name.toLocaleLowerCase(locale).includes(needle));
  return {
    ...{ q, asOf, at: asOf?.at ?? now },
    meant: q === "" ? null : all.filter(isMeant),
    regions: [...regionValues, null]
      .map((region) => ({
        region,
        countries: all.filter(({ iso3 }) => area(iso3).region === region),
      }))
      .filter(({ countries }) => countries.length > 0),
  };
}
