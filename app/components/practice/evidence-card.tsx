import { evidenceLevels } from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import styles from "./evidence-card.module.css";
import { usePractice } from "./practice-context";

/** How strong the evidence is, step by step, and which label that allows. */
export function EvidenceCard() {
  const t = useT();
  const { evidence, label } = usePractice();
  const reached = evidenceLevels.indexOf(evidence);
  return (
    <section className="stack" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t("practices.evidence")}</h2>
      <ol className={styles.ladder}>
        {evidenceLevels.map((level, index) => (
          <li
            key={level}
            className={index <= reached ? styles.reached : styles.open}
            aria-current={level === evidence ? "step" : undefined}
          >
            <span className={styles.level}>{level}</span>{" "}
            {t(`practice.evidence.${level}`)}
          </li>
        ))}
      </ol>
      <p className="small">{t(`practice.evidence-hint.${evidence}`)}</p>
      <p>
        <strong>
          {t("practices.label-of", { label: t(`practice.label.${label}`) })}
        </strong>
        <br />
        <span className="small">{t(`practice.label-hint.${label}`)}</span>
      </p>
    </section>
  );
}
