import { fieldId } from "../../../components/form/field";
import { nextUrl, partUrl } from "../../../components/writing/part-links";
import type { Day } from "../../../domain/kernel/clock";
import type { PracticeContent } from "../../../domain/practice/content";
import type { PartName } from "../../../domain/practice/parts";
import { problemsIn, problemsOf } from "../../../domain/practice/problems";
import type { Pressed } from "../../../domain/writing/forms.server";
import type { Locale } from "../../../i18n/locales";
import { url } from "../../../urls";

type Buttons = Pick<
  Pressed,
  "_later" | "_preview" | "_add" | "_remove" | "_autosave"
>;

/**
 * Where a saved part leads: "save and continue" back to it while something is
 * missing there, else to the next one. What was saved while one writes leads
 * nowhere: the page is made again.
 */
export function afterPart(
  lang: Locale,
  id: string,
  part: PartName,
  {
    content,
    today,
  }: { readonly content: PracticeContent; readonly today: Day },
  pressed: Buttons,
): { to: string } | { view: "saved" | "preview" } {
  if (pressed._autosave !== undefined) return { view: "saved" };
  if (pressed._preview !== undefined) return { view: "preview" };
  if (pressed._later !== undefined) {
    return { to: url("writePractice", { lang, id }) };
  }
  if (pressed._add !== undefined) {
    const row = fieldId(`indicators.${String(content.indicators.length)}.name`);
    return { to: `${partUrl(lang, id, part, { add: 1 })}#${row}` };
  }
  if (pressed._remove !== undefined) return { to: partUrl(lang, id, part) };
  const isWhole =
    Object.keys(problemsIn(problemsOf(content, today), part)).length === 0;
  return {
    to: isWhole
      ? nextUrl(lang, id, part)
      : partUrl(lang, id, part, { show: "all" }),
  };
}
