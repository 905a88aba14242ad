import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";
import type { ImportView } from "./import-view";

/** How far a long work is. The page asks again by itself unless told not to. */
export function ImportProgress({
  view,
  isStill,
}: {
  readonly view: ImportView;
  readonly isStill: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const { id, state, progress, end } = view;
  return (
    <Notice title={<span id="import-runs">{t("import.run.title")}</span>}>
      <p>{t(`import.state.${state}`)}</p>
      {progress !== null && state === "reading" && (
        <p>{t("import.run.rows", { rows: progress.rows })}</p>
      )}
      {end !== null && (
        <p>{t("import.run.end", { time: formatTime(lang, end) })}</p>
      )}
      <p>{t("import.run.mail")}</p>
      <p className="row">
        {!isStill && <span>{t("import.run.refreshes")}</span>}
        {!isStill && (
          <a href={url("import", { lang, id }, { still: 1 })}>
            {t("import.run.stop")}
          </a>
        )}
        <a href={url("import", { lang, id }, isStill ? { still: 1 } : {})}>
          {t("import.run.again")}
        </a>
      </p>
    </Notice>
  );
}
