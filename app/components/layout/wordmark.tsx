import styles from "./header.module.css";

/** Three streams that become one. */
export const Wordmark = () => (
  <svg className={styles.mark} viewBox="0 0 40 40" aria-hidden="true">
    <path d="M2 6c12 0 14 14 36 14" />
    <path d="M2 20h36" />
    <path d="M2 34c12 0 14-14 36-14" />
    <path d="M2 13c10 0 14 7 24 7" />
    <path d="M2 27c10 0 14-7 24-7" />
  </svg>
);
