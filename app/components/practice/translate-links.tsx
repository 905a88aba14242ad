import { locales } from "../../domain/kernel/localized";
import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { usePractice } from "./practice-context";

/** For who may translate it: the way to each official language. */
export function TranslateLinks() {
  const t = useT();
  const lang = useLocale();
  const { practiceId: id, originalLang, languages } = usePractice();
  return (
    <section className="stack no-print" aria-labelledby="translate-title">
      <h2 id="translate-title">{t("practices.translate")}</h2>
      <ul>
        {locales
          .filter((to) => to !== originalLang)
          .map((to) => {
            const state = languages.find((one) => one.lang === to);
            return (
              <li key={to}>
                <a href={url("translate", { lang, id, to })}>
                  {t("practices.translate-into", {
                    language: languageName(to, lang),
                  })}
                </a>
                {state && (
                  <>
                    <br />
                    <span className="small muted">
                      {t("practices.parts-translated", {
                        done: state.done,
                        of: state.of,
                      })}
                    </span>
                  </>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
