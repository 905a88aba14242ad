import type { ReactNode } from "react";
import { classes } from "../classes";
import { Breadcrumb, type Crumb } from "../ui/breadcrumb";
import styles from "./page-header.module.css";

/** Which part of the portal a page belongs to; told by hue and by kind of line. */
export type Pillar = "register" | "practices" | "assistance";

/** The head of a page: where it is, its one `h1`, what it is for. */
export const PageHeader = ({
  title,
  crumbs,
  eyebrow,
  lead,
  pillar,
  children,
}: {
  readonly title: ReactNode;
  /** Parents of this page, below home. Leave out on the home page only. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** A short line above the title: kind of record, number. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly pillar?: Pillar | undefined;
  /** Status, as-of line, buttons. */
  readonly children?: ReactNode;
}) => (
  <div className={classes(styles.header, pillar && styles[pillar])}>
    {crumbs && <Breadcrumb crumbs={crumbs} />}
    {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
    <h1>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
    {children && <div className={styles.more}>{children}</div>}
  </div>
);
