import type {
  EditionChange,
  FactChange,
} from "../../domain/practice/compare-editions";
import type { PracticeContent } from "../../domain/practice/content";
import { useT } from "../../i18n/use-t";
import styles from "./change-list.module.css";
import { factValue } from "./fact-value";
import { fieldName } from "./field-name";
import { NotStated } from "./not-stated";
import { Words } from "./words";

/** Values somebody wrote, in the language of the text. */
const isWritten = (path: FactChange["path"]): boolean =>
  /^(?:order|blocks)\.|^(?:attachments|sources)$/.test(path);

function Fact({
  change,
  lang,
}: {
  readonly change: FactChange;
  readonly lang: string;
}) {
  const t = useT();
  const side = (key: "before" | "after") => (
    <div>
      <dt>{t(`practices.${key}`)}</dt>
      <dd>
        {change[key].length === 0 ? (
          <NotStated />
        ) : (
          <ul>
            {change[key].map((value, index) => (
              <li key={index}>
                {isWritten(change.path) ? (
                  <bdi lang={lang}>{value}</bdi>
                ) : (
                  factValue(t, change.path, value)
                )}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
  return (
    <dl className={styles.sides}>
      {side("before")}
      {side("after")}
    </dl>
  );
}

/** Whether something came, went, or became something else. */
function kindOf(
  change: EditionChange,
): "added" | "removed" | "changed" | "order" {
  if (change.path.startsWith("order.")) return "order";
  const [was, is] =
    change.kind === "text"
      ? [
          change.parts.some(({ kind }) => kind !== "added"),
          change.parts.some(({ kind }) => kind !== "removed"),
        ]
      : [change.before.length > 0, change.after.length > 0];
  if (!was) return "added";
  return is ? "changed" : "removed";
}

/** First how many and which parts changed, then each of them word by word. */
export function ChangeList({
  changes,
  contents,
  lang,
}: {
  readonly changes: readonly EditionChange[];
  /** Newer and older text, to count building blocks and indicators. */
  readonly contents: readonly PracticeContent[];
  readonly lang: string;
}) {
  const t = useT();
  if (changes.length === 0) return <p>{t("practices.no-changes")}</p>;
  const named = changes.map((change, index) => ({
    change,
    id: `change-${String(index + 1)}`,
    name: fieldName(t, change.path, contents),
  }));
  return (
    <>
      <p className={styles.count}>
        {t("practices.changes", { count: changes.length })}
      </p>
      <ol>
        {named.map(({ change, id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>,{" "}
            {t(`practices.change.${kindOf(change)}`)}
          </li>
        ))}
      </ol>
      {named.map(({ change, id, name }) => (
        <section key={id} id={id} className="stack stack-2" tabIndex={-1}>
          <h3>{name}</h3>
          {change.kind === "text" ? (
            <Words parts={change.parts} lang={lang} />
          ) : (
            <Fact change={change} lang={lang} />
          )}
        </section>
      ))}
    </>
  );
}
