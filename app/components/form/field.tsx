import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import styles from "./field.module.css";
import { classes } from "../classes";

/** What every field takes. `error` is finished text in the reader's language. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Says "(optional)" after the label, or nothing if "silent"; everything else is required. */
  readonly optional?: boolean | "silent" | undefined;
  readonly id?: string | undefined;
}

/** The id a field has unless told otherwise; the error summary links to it. */
export const fieldId = (name: string): string =>
  `f-${name.replace(/[^\w-]+/g, "-")}`;

/** The attributes that tie an input to its hint and error. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldProps, "hint" | "error">,
  ...more: readonly (string | false | undefined)[]
) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : "", ...more];
  return {
    "aria-describedby": ids.filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? true : undefined,
  };
}

export const Hint = ({ id, children }: { id: string; children: ReactNode }) =>
  children ? (
    <p id={`${id}-hint`} className={styles.hint}>
      {children}
    </p>
  ) : null;

export function FieldError({
  id,
  error,
}: {
  id: string;
  error?: string | undefined;
}) {
  const t = useT();
  return error ? (
    <p id={`${id}-error`} className={styles.error}>
      <span className="hide-visually">{t("ui.error-prefix")} </span>
      {error}
    </p>
  ) : null;
}

export function Optional({ optional }: { optional?: FieldProps["optional"] }) {
  const t = useT();
  return optional === true ? (
    <span className={styles.optional}> {t("ui.optional")}</span>
  ) : null;
}

/** Label, hint and error round one control. */
export function Field({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={classes(styles.field, error && styles.invalid)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}
