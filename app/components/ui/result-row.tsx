import type { ReactNode } from "react";
import { directionOf } from "../../domain/kernel/localized";
import { classes } from "../classes";
import styles from "./result-row.module.css";

/** A list of results; a page's main list of records. */
export const ResultList = ({ children }: { children: ReactNode }) => (
  <ol className={styles.list}>{children}</ol>
);

/** One record in a list of results. */
export const ResultRow = ({
  href,
  name,
  lang,
  original,
  sentence,
  meta = [],
  mark,
  date,
  struck,
}: {
  readonly href: string;
  readonly name: ReactNode;
  /** Language of `name` where it is not the page's. */
  readonly lang?: string | undefined;
  /** The name in its own script, where that is another one. */
  readonly original?:
    { readonly lang: string; readonly text: ReactNode } | undefined;
  /** What happened, as one sentence. */
  readonly sentence: ReactNode;
  /** Verification, status, area: short things in one line. */
  readonly meta?: readonly ReactNode[] | undefined;
  readonly mark?: ReactNode;
  readonly date?: ReactNode;
  /** A withdrawn row stays, struck; its `meta` says since when. */
  readonly struck?: boolean | undefined;
}) => (
  <li className={classes(styles.row, struck && styles.struck)}>
    <div className={styles.main}>
      <h3 className={styles.name}>
        <a href={href}>
          <bdi lang={lang}>{struck ? <s>{name}</s> : name}</bdi>
        </a>
      </h3>
      {original && (
        <p className={styles.original}>
          <bdi lang={original.lang} dir={directionOf(original.lang)}>
            {original.text}
          </bdi>
        </p>
      )}
      <p className={styles.sentence}>{sentence}</p>
      {meta.length > 0 && (
        <ul className={styles.meta}>
          {meta.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </div>
    <div className={styles.side}>
      {date && <p className={styles.date}>{date}</p>}
      {mark}
    </div>
  </li>
);
