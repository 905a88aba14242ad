import { isArea, isDouble } from "../../domain/import/choices";
import { areaName } from "../../domain/reference/area";
import { formatDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";

/** A choice for a doubt in the reader's words. */
export function choiceLabel(
  t: Translate,
  code: string,
  choice: string,
): string {
  if (choice === "keep" && isDouble(code))
    return t("import.choice.keep-double");
  const known = t.find(`import.choice.${choice}`);
  if (known !== undefined) return known;
  if (isArea(choice)) return areaName(choice, t.locale);
  return /^\d{4}-\d{2}-\d{2}$/.test(choice)
    ? formatDay(t.locale, choice)
    : choice;
}
