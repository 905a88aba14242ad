import type { ReactNode } from "react";
import styles from "./notes.module.css";

/** Text set apart from what surrounds it. */
export const InsetText = ({ children }: { children: ReactNode }) => (
  <div className={styles.inset}>{children}</div>
);
