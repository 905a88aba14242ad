import type { ReactNode } from "react";
import styles from "./notes.module.css";

/** The end of a task: what is done, under which number. Holds the page's `h1`. */
export const Confirmation = ({
  title,
  referenceLabel,
  reference,
  children,
}: {
  readonly title: string;
  readonly referenceLabel?: string | undefined;
  readonly reference?: string | undefined;
  readonly children?: ReactNode;
}) => (
  <div className={styles.panel}>
    <h1>{title}</h1>
    {reference && (
      <p className={styles.reference}>
        {referenceLabel}{" "}
        <strong>
          <bdi dir="ltr">{reference}</bdi>
        </strong>
      </p>
    )}
    {children}
  </div>
);
