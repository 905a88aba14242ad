import { fieldId } from "../../../components/form/field";
import { nextUrl, partUrl } from "../../../components/request/links";
import { dayOf, type Instant } from "../../../domain/kernel/clock";
import type { Pressed } from "../../../domain/request/forms.server";
import type { PlainPart } from "../../../domain/request/parts";
import { problemsFor, problemsIn } from "../../../domain/request/problems";
import type { RequestText } from "../../../domain/request/seen.server";
import type { Locale } from "../../../i18n/locales";
import { url } from "../../../urls";

type Buttons = Omit<Pressed, "seen">;

/**
 * Where a saved page leads: "save and continue" back to it while something is
 * missing there, else to the next one. What was saved while one writes leads
 * nowhere: the page is made again.
 */
export function afterPart(
  { locale: lang, now }: { readonly locale: Locale; readonly now: Instant },
  id: string,
  part: PlainPart,
  saved: RequestText,
  pressed: Buttons,
): { to: string } | { view: "saved" } {
  if (pressed._autosave !== undefined) return { view: "saved" };
  if (pressed._later !== undefined) {
    return { to: url("writeRequest", { lang, id }) };
  }
  if (pressed._add === "needs" || pressed._add === "indicators") {
    const list = pressed._add;
    const name = list === "needs" ? "topic" : "name";
    const row = fieldId(
      `${list}.${String(saved.content[list].length)}.${name}`,
    );
    return { to: `${partUrl(lang, id, part, { add: list })}#${row}` };
  }
  if (pressed._remove !== undefined) return { to: partUrl(lang, id, part) };
  const all = problemsFor(saved, saved.named, dayOf(now));
  const problems = problemsIn(all, part);
  return {
    to:
      Object.keys(problems).length === 0
        ? nextUrl(lang, id, part)
        : partUrl(lang, id, part, { show: "all" }),
  };
}
