import type { Difference } from "../domain/instrument/differences";
import { languageName } from "../domain/reference/language";
import { formatDay, formatList } from "./format";
import type { Translate } from "./translate";

/** What two filings say differently, as words for a reader. */
export interface DifferenceWords {
  readonly label: string;
  readonly first: string;
  readonly second: string;
  /** The language of both texts, where they are a party's own. */
  readonly lang: string | undefined;
}

const NOTHING = "–";

function wordOf(t: Translate, what: Difference["what"], said: string): string {
  switch (what) {
    case "alignment":
      return t.find(`instrument.alignment.${said}`) ?? said;
    case "form":
      return t.find(`instrument.form.${said}`) ?? said;
    case "authentic":
      return formatList(
        t.locale,
        said.split(" ").map((code) => languageName(code, t.locale)),
      );
    case "in_effect":
    case "act_done":
      return formatDay(t.locale, said);
    case "title":
    case "place":
    case "article":
    case "words":
    case "added":
      return said;
  }
}

function labelOf(t: Translate, { what, lang, proposal }: Difference): string {
  switch (what) {
    case "title":
      return t("instrument.title-in", {
        language: languageName(lang ?? "und", t.locale),
      });
    case "form":
      return t("instrument.field.form");
    case "place":
      return t("instrument.field.place");
    case "authentic":
      return t("instrument.field.authentic");
    case "in_effect":
      return t("register.in-effect");
    case "alignment":
    case "article":
    case "words":
      return t(`instrument.difference.${what}`, { proposal: proposal ?? 0 });
    case "added":
    case "act_done":
      return t(`instrument.difference.${what}`);
  }
}

/** One difference in the reader's language; a party's own texts stay as they are. */
export function differenceWords(
  t: Translate,
  one: Difference,
): DifferenceWords {
  const word = (said: string | null) =>
    said === null || said === "" ? NOTHING : wordOf(t, one.what, said);
  return {
    label: labelOf(t, one),
    first: word(one.first),
    second: word(one.second),
    lang: one.lang ?? undefined,
  };
}
