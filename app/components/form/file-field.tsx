import { describedBy, Field, fieldId, type FieldProps } from "./field";
import styles from "./field.module.css";

/** A file to send; the form needs `encType="multipart/form-data"`. */
export function FileField({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  accept,
  multiple,
}: FieldProps & {
  /** For instance `.pdf,.png,.jpg`. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
}) {
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      <input
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.input}
        aria-required={optional ? undefined : true}
      />
    </Field>
  );
}
