import type { Answer, ComparisonRow } from "../../domain/comparison/model";
import { directionOf, type TaggedText } from "../../domain/kernel/localized";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import styles from "../views/compare-table.module.css";
import own from "./compare-table.module.css";

interface Head {
  readonly number: string;
  readonly title: TaggedText;
}
interface Group {
  readonly key: "judged" | "context" | "done" | "came" | "transfer";
  readonly rows: readonly ComparisonRow[];
}

/** Practices side by side: one column each, the same rows, what each text says in its cell. */
export function PracticeTable({
  heads,
  groups,
}: {
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
}) {
  const t = useT();
  const lang = useLocale();
  const caption = t("library.compare.title-some", {
    names: heads.map(({ title }) => title.text).join(" · "),
  });
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={caption}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={`${styles.table ?? ""} ${own.table ?? ""}`}>
        <caption className="hide-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("library.compare.what")}</th>
            {heads.map(({ number, title }) => (
              <th key={number} scope="col">
                <a href={url("practice", { lang, number })}>
                  <Name lang={title.lang} text={title.text} />
                </a>
                <p className="small">
                  <span className="code">{number}</span>
                </p>
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, rows }) => (
            <tbody key={key}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={heads.length + 1}
                  className={styles.group}
                >
                  <span>{t(`library.compare.group.${key}`)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {row.answers.map((answer, at) => (
                    <td key={heads[at]?.number ?? at}>
                      <AnswerText answer={answer} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </div>
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
