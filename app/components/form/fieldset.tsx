import type { ReactNode } from "react";
import { classes } from "../classes";
import { describedBy, FieldError, Hint, Optional } from "./field";
import styles from "./field.module.css";

export interface FieldsetProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | "silent" | undefined;
  /** Shows the legend as a heading, for a page with one question. */
  readonly heading?: boolean | undefined;
  readonly children: ReactNode;
}

/** A group of fields with a common name. */
export const Fieldset = ({
  id,
  label,
  hint,
  error,
  optional,
  heading,
  children,
}: FieldsetProps) => (
  <fieldset
    id={id}
    className={classes(styles.field, error && styles.invalid)}
    aria-describedby={describedBy(id, { hint, error })["aria-describedby"]}
  >
    <legend className={classes(styles.legend, heading && styles.heading)}>
      {label}
      <Optional optional={optional} />
    </legend>
    <Hint id={id}>{hint}</Hint>
    <FieldError id={id} error={error} />
    {children}
  </fieldset>
);
