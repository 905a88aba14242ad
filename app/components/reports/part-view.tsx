import type { ReactNode } from "react";
import type { ReportFile } from "../../domain/report/model";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";

/** What a report says of one thing: its text, its link, its file with the digest. */
export function PartView({
  lang,
  text,
  link,
  file,
  fileHref,
}: {
  readonly lang: string;
  readonly text: string | null;
  readonly link: string | null;
  readonly file: ReportFile | null | undefined;
  /** Where the file can be had; a draft's can't. */
  readonly fileHref?: string;
}): ReactNode {
  const t = useT();
  return (
    <>
      {text !== null && <OwnText lang={lang} text={text} />}
      {link !== null && (
        <p>
          {t("report.link")}
          {t("ui.colon")}
          <a href={link} rel="nofollow noopener" dir="ltr">
            {link}
          </a>
        </p>
      )}
      {file && (
        <>
          <p>
            {t("report.file")}
            {t("ui.colon")}
            {fileHref === undefined ? (
              <bdi>{file.name}</bdi>
            ) : (
              <a href={fileHref}>
                <bdi>{file.name}</bdi>
              </a>
            )}{" "}
            <span className="muted nowrap">
              {t("acts.evidence.size", {
                size: Math.max(1, Math.round(file.size / 1024)),
              })}
            </span>
          </p>
          <p className="small muted">
            SHA-256 <span className="code">{file.sha256}</span>
          </p>
        </>
      )}
    </>
  );
}
