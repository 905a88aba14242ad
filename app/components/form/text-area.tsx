import { useT } from "../../i18n/use-t";
import { describedBy, Field, fieldId, type FieldProps } from "./field";
import styles from "./field.module.css";

/** Several lines of text; `maxLength` is told in words and counted live where scripts run. */
export function TextArea({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  value,
  rows = 5,
  maxLength,
  lang,
}: FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
}) {
  const t = useT();
  const count = maxLength !== undefined && `${id}-count`;
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      <textarea
        {...describedBy(id, { hint, error }, count)}
        id={id}
        name={name}
        rows={rows}
        lang={lang}
        dir="auto"
        className={styles.input}
        defaultValue={value}
        aria-required={optional ? undefined : true}
        data-count={maxLength}
      />
      {count && (
        <p
          id={count}
          className={styles.hint}
          data-left={t("ui.characters-left", { count: "{n}" })}
          data-over={t("ui.characters-over", { count: "{n}" })}
        >
          {t("ui.characters-max", { count: maxLength })}
        </p>
      )}
    </Field>
  );
}
