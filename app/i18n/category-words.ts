import type { Day } from "../domain/kernel/clock";
import type { Categories } from "../domain/reference/model";
import { formatDay } from "./format";
import type { Translate } from "./translate";

/** The groups of development a country is in, in short words; empty where it is in none. */
const categoryWords = (
  t: Translate,
  { ldc, lldc, sids, income }: Categories,
): string[] => [
  ...(ldc ? [t("reference.category-short.ldc")] : []),
  ...(lldc ? [t("reference.category-short.lldc")] : []),
  ...(sids ? [t("reference.category-short.sids")] : []),
  ...(income ? [t(`reference.income.${income.group}`)] : []),
];

/** Them with the day they held on: "LDC · Low income, as of 3 March 2026". */
export const categoryLine = (
  t: Translate,
  { on, groups }: { readonly on: Day; readonly groups: Categories },
): string =>
  t("practices.categories-on", {
    day: formatDay(t.locale, on),
    list: categoryWords(t, groups).join(" · ") || t("practices.no-category"),
  });
