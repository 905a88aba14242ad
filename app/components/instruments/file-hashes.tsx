import type { InstrumentView } from "../../domain/instrument/view";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";

/** The signed papers by their SHA-256: whoever has a copy can tell whether it is the same. */
export function FileHashes({
  files,
}: {
  readonly files: InstrumentView["files"];
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <>
      <p>{t("instrument.files-text")}</p>
      <ul>
        {files.map(({ sha256, size, mediaType }) => (
          <li key={sha256}>
            {t("instrument.file", {
              type: mediaType.replace(/^.*\//, "").toUpperCase(),
              size: formatNumber(lang, Math.ceil(size / 1024)),
            })}{" "}
            <span className="code">SHA-256 {sha256}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
