import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Says plainly what an imported act is, and what its evidence is. */
export function ImportSourceNote({
  source,
}: {
  readonly source: {
    readonly row: number;
    readonly sha256: string;
    readonly receivedAt: number;
  } | null;
}) {
  const t = useT();
  if (!source) return null;
  const { row, sha256, receivedAt } = source;
  return (
    <Notice title={t("import.source.title")}>
      <p>
        {t("import.source.text", {
          row,
          day: formatDay(t.locale, receivedAt),
        })}
      </p>
      <p className="small">
        {t("import.fact.hash")}
        {t("ui.colon")}
        <code className="code" dir="ltr">
          {sha256}
        </code>
      </p>
    </Notice>
  );
}
