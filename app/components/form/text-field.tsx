import type { HTMLAttributes, HTMLInputTypeAttribute } from "react";
import { classes } from "../classes";
import { describedBy, Field, fieldId, type FieldProps } from "./field";
import styles from "./field.module.css";

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: HTMLInputTypeAttribute | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  /** The language of what is typed, where the field has one. */
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
  readonly width?: "short" | "medium" | "full" | undefined;
  readonly maxLength?: number | undefined;
  /** The id of a `<datalist>` with suggestions. */
  readonly list?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly spellCheck?: boolean | undefined;
}

/** Types whose content is always written left to right. */
const leftToRight = new Set([
  "email",
  "url",
  "tel",
  "number",
  "date",
  "password",
]);

/** One line of text: name, e-mail, number, address. */
export function TextField({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  value,
  type = "text",
  width = "full",
  dir = leftToRight.has(type) ? "ltr" : "auto",
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      <input
        {...rest}
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        type={type}
        dir={dir}
        defaultValue={value}
        className={classes(styles.input, width !== "full" && styles[width])}
        aria-required={optional ? undefined : true}
      />
    </Field>
  );
}

/** A password; pasting and password managers work, and it is never filled in again. */
export const PasswordField = ({
  autoComplete,
  ...rest
}: Omit<TextFieldProps, "type" | "value" | "autoComplete"> & {
  autoComplete: "current-password" | "new-password";
}) => (
  <TextField
    width="medium"
    {...rest}
    type="password"
    autoComplete={autoComplete}
    spellCheck={false}
  />
);

/** A calendar day, `YYYY-MM-DD`, by the browser's own date control. */
export const DateField = (
  props: Omit<TextFieldProps, "type" | "width" | "maxLength">,
) => <TextField {...props} type="date" width="short" />;
