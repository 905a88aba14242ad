import type { ReactNode } from "react";
import { classes } from "../classes";
import { Icon, type IconName } from "./icon";
import styles from "./notes.module.css";

const icons = {
  info: "info",
  ok: "check",
  warn: "warning",
  error: "warning-circle",
} as const satisfies Record<string, IconName>;

/** Something the reader should know before going on. `live` announces it on arrival. */
export const Notice = ({
  tone = "info",
  title,
  live,
  children,
}: {
  readonly tone?: keyof typeof icons | undefined;
  readonly title?: ReactNode;
  readonly live?: boolean | undefined;
  readonly children?: ReactNode;
}) => (
  <div
    className={classes(styles.notice, styles[tone])}
    role={live ? "status" : undefined}
  >
    <Icon name={icons[tone]} />
    <div>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  </div>
);
