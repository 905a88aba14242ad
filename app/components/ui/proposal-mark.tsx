import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import {
  actedOn,
  type Alignments,
  PROPOSALS,
  ranges,
} from "../../domain/act/proposal-words";
import styles from "./proposal-mark.module.css";

const STEP = 9;
const TALL = 24;

/** The strokes: full = same, broken = adapted, gap = absent, dot above a stroke = added. */
export function ProposalStrokes({
  alignments,
  large,
}: {
  alignments: Alignments;
  large?: boolean | undefined;
}) {
  let strokes = "";
  let dots = "";
  for (let number = 1; number <= PROPOSALS; number += 1) {
    const x = String(number * STEP - STEP / 2);
    const alignment = alignments[number] ?? "absent";
    if (alignment === "same") strokes += `M${x} 4V20`;
    if (alignment === "adapted") strokes += `M${x} 4v5.5m0 5V20`;
    if (alignment === "added") dots += `M${x} 12v0`;
  }
  return (
    <svg
      className={classes(styles.mark, large && styles.large)}
      viewBox={`0 0 ${String(PROPOSALS * STEP)} ${String(TALL)}`}
      aria-hidden="true"
    >
      <path className={styles.base} d={`M0 23H${String(PROPOSALS * STEP)}`} />
      <path className={styles.stroke} d={strokes} />
      {dots && <path className={styles.dot} d={dots} />}
    </svg>
  );
}

/** An act that names no proposal does not say "none of them". */
const noneOf = (t: Translate, alignments: Alignments) =>
  Object.keys(alignments).length === 0
    ? t("ui.mark-unnamed")
    : t("ui.mark-none", { total: PROPOSALS });

/** The eleven-stroke mark with its words, "7 of 11: 1–5, 8, 10". */
export function ProposalMark({
  alignments,
  large,
}: {
  alignments: Alignments;
  large?: boolean | undefined;
}) {
  const t = useT();
  const numbers = actedOn(alignments);
  return (
    <span className={classes(styles.whole, large && styles.stacked)}>
      <ProposalStrokes alignments={alignments} large={large} />
      <span className={styles.words}>
        <span className="hide-visually">{t("ui.mark-proposals")} </span>
        {numbers.length === PROPOSALS
          ? t("ui.mark-all", { total: PROPOSALS })
          : numbers.length === 0
            ? noneOf(t, alignments)
            : t("ui.mark-some", {
                count: numbers.length,
                total: PROPOSALS,
                list: ranges(numbers).join(t("ui.list-comma")),
              })}
      </span>
    </span>
  );
}

/** What the strokes mean, beside the first mark of a page. */
export function ProposalMarkKey() {
  const t = useT();
  const kinds = ["same", "adapted", "absent", "added"] as const;
  return (
    <ul className={styles.key}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className={styles.mark} viewBox="0 0 9 24" aria-hidden="true">
            <path className={styles.base} d="M0 23H9" />
            <path
              className={kind === "added" ? styles.dot : styles.stroke}
              d={
                {
                  same: "M4.5 4V20",
                  adapted: "M4.5 4v5.5m0 5V20",
                  absent: "",
                  added: "M4.5 12v0",
                }[kind]
              }
            />
          </svg>
          {t(`ui.alignment.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
