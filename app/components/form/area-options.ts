import type { Locale } from "../../domain/kernel/localized";
import { areasByName } from "../../domain/reference/area";
import { withHtml, type MadeOption } from "./options-html";

const known = new Map<Locale, readonly MadeOption[]>();

/** Every area as an option of a select, in the alphabetical order of the language. */
export function areaOptions(locale: Locale): readonly MadeOption[] {
  const before = known.get(locale);
  if (before) return before;
  const made = areasByName(locale).map(({ iso3, name }) =>
    withHtml({ value: iso3, label: name }),
  );
  known.set(locale, made);
  return made;
}
