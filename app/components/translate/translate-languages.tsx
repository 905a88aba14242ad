import { locales } from "../../domain/kernel/localized";
import type { TranslationView } from "../../domain/practice/translation-view";
import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** The way to the same text in the other official languages. */
export function TranslateLanguages({
  view,
}: {
  readonly view: TranslationView;
}) {
  const t = useT();
  const lang = useLocale();
  const { practiceId: id, to: shown, originalLang } = view;
  const others = locales.filter((to) => to !== shown && to !== originalLang);
  return (
    <nav aria-labelledby="others-title" className="stack stack-2">
      <h2 id="others-title">{t("translate.other-languages")}</h2>
      <ul className="row">
        {others.map((to) => (
          <li key={to}>
            <a href={url("translate", { lang, id, to })}>
              {languageName(to, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
