import type { Term } from "../../domain/match/terms";
import { useT } from "../../i18n/use-t";
import styles from "./match.module.css";

/** The seven terms of a score as bars, each with its number. */
export function TermBars({ terms }: { readonly terms: readonly Term[] }) {
  const t = useT();
  return (
    <dl className={styles["terms"]}>
      {terms.map(({ code, points, of }) => (
        <div key={code} className={styles["term"]}>
          <dt>{t(`match.term.${code}`)}</dt>
          <dd className={styles["amount"]}>
            <svg
              className={styles["bar"]}
              viewBox="0 0 350 8"
              preserveAspectRatio="none"
              aria-hidden
            >
              <rect className={styles["most"]} width={of} height={8} />
              <rect className={styles["got"]} width={points} height={8} />
            </svg>
            <span className="number">{t("match.of", { points, of })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
