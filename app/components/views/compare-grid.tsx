import type { ReactNode } from "react";
import type { Answer, ComparisonRow } from "../../domain/comparison/model";
import { directionOf } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { ScrollBox } from "../ui/scroll-box";
import styles from "./compare-table.module.css";

export interface CompareColumn {
  readonly key: string;
  /** What stands at its head. */
  readonly head: ReactNode;
}

export interface CompareGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

/** Things side by side: one column each, the same rows, what each says in its cell. */
export function CompareGrid({
  caption,
  columns,
  groups,
  hasLongTexts = false,
}: {
  readonly caption: string;
  readonly columns: readonly CompareColumn[];
  readonly groups: readonly CompareGroup[];
  /** Cells hold sentences and get more room. */
  readonly hasLongTexts?: boolean;
}) {
  const t = useT();
  return (
    <ScrollBox label={caption} className={styles.scroll}>
      <table className={classes(styles.table, hasLongTexts && styles.roomy)}>
        <caption className="hide-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("views.compare.what")}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, title, rows }) => (
            <tbody key={key}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={columns.length + 1}
                  className={styles.group}
                >
                  <span>{title}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {row.answers.map((answer, at) => (
                    <td key={columns[at]?.key ?? at}>
                      <AnswerText answer={answer} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </ScrollBox>
  );
}

/** "No" and "not stated" are different answers and look different. */
function AnswerText({ answer }: { readonly answer: Answer }) {
  const t = useT();
  switch (answer.kind) {
    case "not-stated":
      return (
        <span className={styles.silent}>{t("views.compare.not-stated")}</span>
      );
    case "not-there":
      return (
        <span className={styles.silent}>{t("views.compare.not-there")}</span>
      );
    case "yes":
    case "no":
      return <b>{t(`views.compare.${answer.kind}`)}</b>;
    case "text":
      return answer.text.split("\n").map((line, at) => (
        <span
          key={at}
          lang={answer.lang}
          dir={answer.lang === undefined ? "auto" : directionOf(answer.lang)}
          className={styles.text}
        >
          {line}
        </span>
      ));
  }
}
