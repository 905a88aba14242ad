import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { practiceJsonLd } from "./json-ld";
import type { PracticeView } from "./view";

/** A practice that was read already as JSON-LD with absolute addresses. */
export function jsonLdOf(
  { env, locale: lang }: Pick<Context, "env" | "locale">,
  practice: PracticeView,
) {
  const at = (path: string) => env.origin + path;
  const { number, act, owner } = practice;
  return practiceJsonLd(translator(lang), practice, {
    page: at(url("practice", { lang, number })),
    owner: at(url("participant", { lang, id: owner.id })),
    library: at(url("home", { lang })),
    topics: at(url("topicsSkos")),
    act: act === null ? null : at(url("act", { lang, number: act })),
  });
}
