import type { Segment } from "../../domain/library/model";
import styles from "./marked.module.css";

/** Text with the words that were searched for marked in it. */
export const Marked = ({
  segments,
}: {
  readonly segments: readonly Segment[];
}) =>
  segments.map(({ text, hit }, at) =>
    hit ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
