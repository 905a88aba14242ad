import { classes } from "../classes";
import { describedBy, Field, fieldId, type FieldProps } from "./field";
import { optionsHtml } from "./options-html";
import styles from "./field.module.css";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The label's language where it is not the page's. */
  readonly lang?: string | undefined;
}

/** A native select. `empty` is the text of a first option without value. */
export function Select({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  value = "",
  options,
  empty,
  width = "full",
  autoComplete,
}: FieldProps & {
  readonly value?: string | undefined;
  readonly options: readonly Option[];
  readonly empty?: string | undefined;
  readonly width?: "short" | "medium" | "full" | undefined;
  readonly autoComplete?: string | undefined;
}) {
  const all =
    empty === undefined ? options : [{ value: "", label: empty }, ...options];
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      <select
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        autoComplete={autoComplete}
        className={classes(styles.input, width !== "full" && styles[width])}
        aria-required={optional ? undefined : true}
        dangerouslySetInnerHTML={{ __html: optionsHtml(all, value) }}
      />
    </Field>
  );
}
