import type { ReactNode } from "react";
import { formatDay } from "../../i18n/format";
import { useLocale } from "../../i18n/use-t";
import { classes } from "../classes";
import styles from "./timeline.module.css";

export interface TimelineItem {
  readonly key: string;
  /** A day `YYYY-MM-DD` or an instant. */
  readonly at: string | number;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  /** Withdrawn or removed: the title is struck. Say so in `text` as well. */
  readonly struck?: boolean | undefined;
}

/** Events with their days; hand them in newest first. */
export function Timeline({
  items,
}: {
  readonly items: readonly TimelineItem[];
}) {
  const locale = useLocale();
  return (
    <ol className={styles.line}>
      {items.map(({ key, at, title, text, struck }) => (
        <li key={key} className={styles.item}>
          <p className={styles.day}>
            <time dateTime={new Date(at).toISOString().slice(0, 10)}>
              {formatDay(locale, at)}
            </time>
          </p>
          <p className={classes(styles.title, struck && styles.struck)}>
            {struck ? <s>{title}</s> : title}
          </p>
          {text && <div className={styles.text}>{text}</div>}
        </li>
      ))}
    </ol>
  );
}
