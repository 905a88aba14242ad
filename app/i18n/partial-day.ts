import { exactnessOf, type PartialDay } from "../domain/kernel/partial-day";
import { formatDay } from "./format";
import type { Translate } from "./translate";

/** When an act was done, with a word where the day itself is not known. */
export function doneWords(t: Translate, doneOn: PartialDay): string {
  const known = exactnessOf(doneOn);
  if (known === "none") return t("register.done-unknown");
  const day = formatDay(t.locale, doneOn);
  return known === "day" ? day : t("register.done-part", { day });
}
