import { anchorOf, proposalNumbers } from "../../domain/initiative/model";
import { proposalLabel } from "../../domain/initiative/text";
import { useLocale, useT } from "../../i18n/use-t";
import styles from "./text-nav.module.css";

/** The numbers 1-11 beside the text, with preamble and closing; stays in sight. */
export function TextNav() {
  const t = useT();
  const lang = useLocale();
  return (
    <nav className={styles.nav} aria-label={t("initiative.contents")}>
      <ul className={styles.list}>
        <li className={styles.wide}>
          <a href="#p1">{t("initiative.part.preamble")}</a>
        </li>
        {proposalNumbers.map((number) => (
          <li key={number}>
            <a href={`#${anchorOf(number)}`}>
              <span className={styles.number}>{number}</span>
              <span className={styles.label}>
                {proposalLabel(lang, number)}
              </span>
            </a>
          </li>
        ))}
        <li className={styles.wide}>
          <a href="#c1">{t("initiative.part.closing")}</a>
        </li>
      </ul>
    </nav>
  );
}
