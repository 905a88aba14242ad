import { useT } from "../../i18n/use-t";
import { FileLink } from "./file-link";
import { NotStated } from "./not-stated";
import { PlainText } from "./plain-text";
import { usePractice } from "./practice-context";

/** Where the facts can be read, and the files that come with the text. */
export function Sources() {
  const t = useT();
  const { content, files } = usePractice();
  const lines = content.sources
    .split("\n")
    .filter((line) => line.trim() !== "");
  const attached = content.attachments.flatMap(
    ({ fileId }) => files.find((file) => file.fileId === fileId) ?? [],
  );
  return (
    <section className="stack" aria-labelledby="sources-title">
      <h2 id="sources-title">{t("practices.sources")}</h2>
      {lines.length === 0 ? (
        <p>
          <NotStated />
        </p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>
              <PlainText text={line} />
            </li>
          ))}
        </ul>
      )}
      <h3>{t("practices.files")}</h3>
      {attached.length === 0 ? (
        <p className="muted">{t("practices.no-files")}</p>
      ) : (
        attached.map((file) => <FileLink key={file.fileId} file={file} />)
      )}
    </section>
  );
}
