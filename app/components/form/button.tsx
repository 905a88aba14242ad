import type { ReactNode } from "react";
import { classes } from "../classes";
import { Icon, type IconName } from "../ui/icon";
import styles from "./button.module.css";

export type ButtonKind = "primary" | "secondary" | "warning" | "link";

interface Look {
  readonly children: ReactNode;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly small?: boolean | undefined;
}

const look = ({ kind = "primary", small }: Omit<Look, "children">) =>
  classes(styles.button, styles[kind], small && styles.small);

/** A submit button. `confirm` is asked first where scripts run. */
export const Button = ({
  children,
  kind,
  icon,
  small,
  confirm,
  ...rest
}: Look & {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly formNoValidate?: boolean | undefined;
  readonly confirm?: string | undefined;
}) => (
  <button
    {...rest}
    type="submit"
    className={look({ kind, small })}
    data-confirm={confirm}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

/** A link that looks like a button, for the page's main way on. */
export const ButtonLink = ({
  children,
  kind,
  icon,
  small,
  href,
}: Look & { readonly href: string }) => (
  <a href={href} className={look({ kind, small })}>
    {children}
    {icon && <Icon name={icon} />}
  </a>
);

/** Buttons in a row, the main one first. */
export const Buttons = ({ children }: { children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
);
