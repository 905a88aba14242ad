import { useT } from "../../i18n/use-t";
import styles from "./link-line.module.css";

export interface LineLink {
  readonly href: string;
  readonly label: string;
  /** The one in force. */
  readonly isCurrent?: boolean;
}

/** Links in one line under a name: orders of a list, kinds, the same rows as files. */
export function LinkLine({
  label,
  isPart = false,
  links,
}: {
  readonly label: string;
  /** Belongs to the table before it, so that its name is for listeners only. */
  readonly isPart?: boolean;
  readonly links: readonly LineLink[];
}) {
  const list = (
    <ul aria-label={isPart ? label : undefined}>
      {links.map(({ href, label: text, isCurrent }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? "true" : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
  if (isPart) return <div className={styles.line}>{list}</div>;
  return (
    <nav aria-label={label} className={styles.line}>
      <span aria-hidden="true">{label}</span>
      {list}
    </nav>
  );
}

/** The orders of a list; the one in force is marked. */
export function SortLine({ links }: { readonly links: readonly LineLink[] }) {
  return <LinkLine label={useT()("ui.sort-by")} links={links} />;
}
