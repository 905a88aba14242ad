import type { ReactNode } from "react";
import styles from "./notes.module.css";

/** Why there is nothing here, and what would bring something. */
export const EmptyState = ({
  title,
  children,
  suggestions = [],
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly suggestions?:
    readonly { readonly label: string; readonly href: string }[] | undefined;
}) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children}
    {suggestions.length > 0 && (
      <ul>
        {suggestions.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    )}
  </div>
);
