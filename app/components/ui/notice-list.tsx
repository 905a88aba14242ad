import type { ReactNode } from "react";
import styles from "./notice-list.module.css";

export interface NoticeItem {
  readonly key: string;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly when?: ReactNode;
  readonly href?: string | undefined;
}

/** Notices, newest first: what happened, when, and the way to it. */
export const NoticeList = ({
  items,
}: {
  readonly items: readonly NoticeItem[];
}) => (
  <ul className={styles.list}>
    {items.map(({ key, title, text, when, href }) => (
      <li key={key} className={styles.item}>
        {when && <p className={styles.when}>{when}</p>}
        <p className={styles.title}>
          {href ? <a href={href}>{title}</a> : title}
        </p>
        {text && <div>{text}</div>}
      </li>
    ))}
  </ul>
);
