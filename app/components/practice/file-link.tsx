import type { ReactNode } from "react";
import type { AttachedFile } from "../../domain/practice/view";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Icon } from "../ui/icon";
import styles from "./blocks.module.css";
import { editionQuery, usePractice } from "./practice-context";

/** A file to save, with its size. */
export function FileLink({
  file: { fileId, title: original, size },
  isTemplate,
}: {
  readonly file: AttachedFile;
  readonly isTemplate?: boolean | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const practice = usePractice();
  const shown = practice.texts[`attachments.${fileId}.title`];
  const title = shown?.text ?? original;
  const own = (parts: ReactNode) => (
    <bdi key="name" lang={shown?.lang ?? practice.originalLang}>
      {parts}
    </bdi>
  );
  return (
    <p>
      <a
        className={styles.file}
        href={url(
          "practiceFile",
          { lang, number: practice.number, fileId },
          editionQuery(practice),
        )}
      >
        <Icon name="download-simple" />
        <span>
          {isTemplate
            ? t.rich<ReactNode>("practices.template", { title, name: own })
            : own(title)}
        </span>
      </a>{" "}
      <span className="small muted nowrap">
        {t("practices.file-size", {
          size: formatNumber(lang, Math.max(1, Math.round(size / 1000))),
        })}
      </span>
    </p>
  );
}
