import type { Categories } from "../../domain/reference/model";
import type { useT } from "../../i18n/use-t";

/** The groups a country belonged to on a day, in words; empty: none of them. */
export const categoryNames = (
  t: ReturnType<typeof useT>,
  categories: Categories | null,
): string =>
  categories === null
    ? ""
    : [
        ...(["ldc", "lldc", "sids"] as const)
          .filter((code) => categories[code])
          .map((code) => t(`reference.category.${code}`)),
        ...(categories.income
          ? [t(`reference.income.${categories.income.group}`)]
          : []),
      ].join(" · ");
