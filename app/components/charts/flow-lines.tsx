import { flowPaths, type Flow } from "./flow-paths";
import styles from "./flow-lines.module.css";

/**
 * Curves from the eleven proposals to the regions, as thick as the acts that
 * join them. Decoration: the figures themselves stand in words on the page.
 */
export function FlowLines({ flows }: { readonly flows: readonly Flow[] }) {
  return (
    <svg
      className={styles.flow}
      viewBox="0 0 600 300"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {flowPaths(flows).map(({ d, width }) => (
        <path key={width} d={d} strokeWidth={width} />
      ))}
    </svg>
  );
}
