import { directionOf } from "../../domain/kernel/localized";
import { renderMarkdown } from "../../domain/practice/markdown";
import type { ShownText } from "../../domain/practice/text-choice";
import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { NotStated } from "./not-stated";
import styles from "./passage.module.css";
import { Linked } from "./plain-text";
import { usePractice, usePracticeHref } from "./practice-context";

/** Who translated a text, whether it still fits, and the way to the original. */
function Flag({ shown, path }: { shown: ShownText; path: string }) {
  const t = useT();
  const locale = useLocale();
  const { lang, originalLang } = usePractice();
  const href = usePracticeHref();
  if (shown.origin === null) {
    if (lang === originalLang) return null;
    return (
      <p className={styles.flag}>
        {t("practices.shown-in", {
          language: languageName(originalLang, locale),
        })}
      </p>
    );
  }
  return (
    <p className={styles.flag}>
      <span className={shown.origin === "machine" ? styles.machine : undefined}>
        {t(`practice.origin.${shown.origin}`)}
      </span>
      {shown.isStale && (
        <span className={styles.stale}>{t("practices.stale")}</span>
      )}
      <a className="no-print" href={`${href({ text: originalLang })}#${path}`}>
        {t("practices.read-original")}
      </a>
    </p>
  );
}

/**
 * One text of a practice in the language the reader chose, rendered from
 * Markdown, with a word about its translation.
 */
export function Passage({
  path,
  top = 3,
}: {
  /** See `textsOf`. */
  readonly path: string;
  /** Level of the highest heading in it. */
  readonly top?: number | undefined;
}) {
  const shown = usePractice().texts[path];
  if (!shown) return <NotStated />;
  return (
    <div id={path}>
      <div
        className={styles.text}
        lang={shown.lang}
        dir={directionOf(shown.lang)}
        dangerouslySetInnerHTML={{ __html: renderMarkdown(shown.text, top) }}
      />
      <Flag shown={shown} path={path} />
    </div>
  );
}

/** A short text in a line: a name, a figure, a source. Its flag is told by the language line. */
export function Line({ path }: { readonly path: string }) {
  const t = useT();
  const shown = usePractice().texts[path];
  if (!shown) return <NotStated />;
  return (
    <>
      <bdi lang={shown.lang} dir={directionOf(shown.lang)}>
        <Linked text={shown.text} />
      </bdi>
      {(shown.origin === "machine" || shown.isStale) && (
        <span className={styles.flag}>
          {shown.origin === "machine" && (
            <span className={styles.machine}>
              {t("practice.origin.machine")}
            </span>
          )}
          {shown.isStale && (
            <span className={styles.stale}>{t("practices.stale")}</span>
          )}
        </span>
      )}
    </>
  );
}
