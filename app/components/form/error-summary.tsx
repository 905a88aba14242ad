import { useT } from "../../i18n/use-t";
import { fieldId } from "./field";
import styles from "./error-summary.module.css";

/**
 * All problems of a form, at the head of the page. `errors` is keyed by field
 * name; `general` are problems that belong to no field. Renders nothing
 * when there is nothing to say.
 */
export function ErrorSummary({
  errors = {},
  general = [],
}: {
  readonly errors?: Readonly<Record<string, string>> | undefined;
  readonly general?: readonly string[] | undefined;
}) {
  const t = useT();
  const entries = Object.entries(errors);
  if (entries.length + general.length === 0) return null;
  return (
    <div
      className={styles.summary}
      id="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      // eslint-disable-next-line jsx-a11y/no-autofocus -- after a failed send, reading starts here, with or without scripts
      autoFocus
    >
      <h2 id="error-summary-title">{t("ui.error-summary")}</h2>
      <ul className={styles.list}>
        {general.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {entries.map(([name, text]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
