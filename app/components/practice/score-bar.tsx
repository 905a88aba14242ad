import { useT } from "../../i18n/use-t";
import styles from "./score-bar.module.css";

/** Points of how many, as a number and as filled boxes. */
export function ScoreBar({
  points,
  of,
}: {
  readonly points: number;
  readonly of: number;
}) {
  const t = useT();
  return (
    <span className={styles.score}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${String(of * 10)} 6`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {Array.from({ length: of }, (_, index) => (
          <rect
            key={index}
            className={index < points ? styles.full : undefined}
            x={index * 10}
            width={9}
            height={6}
          />
        ))}
      </svg>
      {t("practices.score-of", { points, of })}
    </span>
  );
}
