import { directionOf } from "../../domain/kernel/localized";
import type { DiffPart } from "../../domain/practice/compare-texts";
import { useLocale, useT } from "../../i18n/use-t";
import styles from "./words.module.css";

/** Words that went and came, struck and underlined; screen readers hear which. */
export function Words({
  parts,
  lang,
}: {
  readonly parts: readonly DiffPart[];
  /** Language of the text, BCP 47. */
  readonly lang: string;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className={styles.text} lang={lang} dir={directionOf(lang)}>
      {parts.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={index}>
            <span className="hide-visually" lang={locale}>
              {t(`practices.word-${kind}`)}{" "}
            </span>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}
