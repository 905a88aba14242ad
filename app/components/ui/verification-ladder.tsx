import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import styles from "./verification-ladder.module.css";

/** Codes of the four levels, weakest first. */
export const verificationLevels = [
  "self_declared",
  "organization_verified",
  "authority_verified",
  "counterparty_confirmed",
] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

/** Told apart by shape, never by colour: ring, square, shield, linked rings. */
const shapes: Record<VerificationLevel, string> = {
  self_declared: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z",
  organization_verified: "M3.5 3.5h13v13h-13zM6.5 10.2l2.4 2.4 4.8-5",
  authority_verified:
    "M10 2.2l7 2.6v4.7c0 4-2.8 6.7-7 8.3-4.2-1.6-7-4.3-7-8.3V4.8zM6.5 9.9l2.4 2.4 4.800-5",
  counterparty_confirmed:
    "M7 5a5 5 0 1 0 0 10A5 5 0 0 0 7 5zM13 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10z",
};

const Glyph = ({ level }: { level: VerificationLevel }) => (
  <svg className={styles.glyph} viewBox="0 0 20 20" aria-hidden="true">
    <path d={shapes[level]} />
  </svg>
);

/** One level in a row of a list: glyph and words. */
export function VerificationTag({ level }: { level: VerificationLevel }) {
  const t = useT();
  return (
    <span className={styles.tag}>
      <Glyph level={level} />
      {t(`ui.level.${level}`)}
    </span>
  );
}

/** All four levels, those reached and those not, each with what it means or what was checked. */
export function VerificationLadder({
  level,
  notes = {},
}: {
  readonly level: VerificationLevel;
  /** What was checked and when, per level reached, as finished text. */
  readonly notes?: Partial<Record<VerificationLevel, string>> | undefined;
}) {
  const t = useT();
  const reached = verificationLevels.indexOf(level);
  return (
    <ol className={styles.ladder}>
      {verificationLevels.map((step, index) => (
        <li
          key={step}
          className={classes(styles.step, index > reached && styles.open)}
          aria-current={step === level ? "step" : undefined}
        >
          <Glyph level={step} />
          <div>
            <p className={styles.name}>
              {t(`ui.level.${step}`)}
              <span className={styles.state}>
                {" · "}
                {t(
                  index > reached ? "ui.level-not-reached" : "ui.level-reached",
                )}
              </span>
            </p>
            <p className={styles.note}>
              {notes[step] ?? t(`ui.level-means.${step}`)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
