import { useT } from "../../i18n/use-t";
import styles from "./notes.module.css";
import { CopyText } from "./copy-text";

/** How to quote a record: the registry and the primary source, each ready to copy. */
export function CiteBox({
  citations,
  title,
  files = [],
}: {
  readonly citations: readonly {
    readonly label: string;
    readonly text: string;
    /** Lines are kept as they are: a citation for programs. */
    readonly code?: boolean | undefined;
  }[];
  /** "Cite this record" where it is left out. */
  readonly title?: string | undefined;
  /** The same citation for programs, by the name of the format. */
  readonly files?:
    readonly { readonly label: string; readonly href: string }[] | undefined;
}) {
  const t = useT();
  return (
    <section className={styles.cite} aria-labelledby="cite-title">
      <h2 id="cite-title">{title ?? t("ui.cite")}</h2>
      {citations.map(({ label, text, code }) => (
        <div key={label} className={code ? "no-print" : undefined}>
          <p className={styles.title}>{label}</p>
          <CopyText text={text} code={code} />
        </div>
      ))}
      {files.length > 0 && (
        <div className="no-print">
          <p className={styles.title}>{t("cite.files")}</p>
          <ul className={styles.files}>
            {files.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
