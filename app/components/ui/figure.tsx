import type { ReactNode } from "react";
import type { Pillar } from "../layout/page-header";
import { classes } from "../classes";
import { HowCounted } from "./how-counted";
import styles from "./figure.module.css";

/** One number with its words, its definition, and the way to what it counts. */
export const Figure = ({
  value,
  label,
  rule,
  pillar = "register",
  children,
}: {
  /** The number as text, in the reader's language. */
  readonly value: string;
  readonly label: ReactNode;
  /** The anchor of its definition on the page "how we count". */
  readonly rule: string;
  readonly pillar?: Pillar | undefined;
  readonly children?: ReactNode;
}) => (
  <div className={classes(styles.figure, styles[pillar])}>
    <p>
      <span className="figure">{value}</span>
      <span className={styles.label}>{label}</span>
    </p>
    <HowCounted rule={rule} />
    {children}
  </div>
);
