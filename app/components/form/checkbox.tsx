import type { ReactNode } from "react";
import { classes } from "../classes";
import { describedBy, FieldError, fieldId } from "./field";
import styles from "./field.module.css";

/** A single yes, for instance a declaration. Posts `value` ("yes") when ticked. */
export function Checkbox({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  checked,
  value = "yes",
}: {
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly value?: string | undefined;
}) {
  return (
    <div className={classes(styles.field, error && styles.invalid)}>
      <FieldError id={id} error={error} />
      <div className={styles.choice}>
        <input
          {...describedBy(id, { hint, error })}
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={checked}
        />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
