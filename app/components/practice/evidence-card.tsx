import { evidenceLevels } from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import { Icon } from "../ui/icon";
import styles from "./evidence-card.module.css";
import { usePractice } from "./practice-context";

/** Each level of evidence with why it is reached or not. */
function Ladder() {
  const t = useT();
  const { evidence, reviews } = usePractice();
  const reached = evidenceLevels.indexOf(evidence);
  return (
    <ol className={styles.ladder}>
      {evidenceLevels.map((level, index) => {
        const step = reviews?.judgement.reasons.find(
          (one) => one.level === level,
        );
        const isReached = step?.isReached ?? index <= reached;
        return (
          <li
            key={level}
            className={isReached ? styles.reached : styles.open}
            aria-current={level === evidence ? "step" : undefined}
          >
            <p className={styles.name}>
              <Icon name={isReached ? "check" : "x"} />
              <span className="hide-visually">
                {t(isReached ? "practices.reached" : "practices.not-reached")}
              </span>
              <span>
                <bdi>{level}</bdi> {t(`practice.evidence.${level}`)}
              </span>
            </p>
            {step && (
              <p className="small">
                {t(`review.evidence-reason.${step.reason}`)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** How strong the evidence is, which label that allows, and how both were computed. */
export function EvidenceCard() {
  const t = useT();
  const { evidence, label, reviews } = usePractice();
  const { core } = reviews?.judgement ?? {};
  return (
    <section className={styles.card} aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t("practices.evidence")}</h2>
      <p>{t(`practice.evidence-hint.${evidence}`)}</p>
      <Ladder />
      <h3>
        {t("practices.label-of", { label: t(`practice.label.${label}`) })}
      </h3>
      <p>{t(`practice.label-hint.${label}`)}</p>
      {core && core.of > 0 && (
        <p>
          {t("practices.core-score", {
            points: core.points,
            of: core.of,
            percent: core.percent,
          })}
        </p>
      )}
      <p className="small muted">{t("practices.label-rule")}</p>
    </section>
  );
}
