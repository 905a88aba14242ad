import type { ReactNode } from "react";
import { FlowLines } from "../charts/flow-lines";
import type { Flow } from "../charts/flow-paths";
import styles from "./hero.module.css";

/** The head of the home page: name, one sentence, the search, and the flow lines drawn from the acts. */
export const Hero = ({
  title,
  lead,
  flows,
  children,
}: {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly flows: readonly Flow[];
  /** The search form, or links. */
  readonly children?: ReactNode;
}) => (
  <div className={styles.hero}>
    <div className={styles.flow}>
      <FlowLines flows={flows} />
    </div>
    <div className={styles.words}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  </div>
);
