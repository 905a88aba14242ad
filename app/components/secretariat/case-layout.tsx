import type { ReactNode } from "react";
import styles from "./case-layout.module.css";

/**
 * Evidence beside the desk where it is judged; one above the other on a phone.
 * Without a desk there is nothing to do, and no empty sheet beside the text.
 */
export const CaseLayout = ({
  desk,
  children,
}: {
  readonly desk: ReactNode;
  readonly children: ReactNode;
}) => (
  <div className={styles.split}>
    <div className="stack-7 stack">{children}</div>
    {desk && <div className={styles.desk}>{desk}</div>}
  </div>
);
