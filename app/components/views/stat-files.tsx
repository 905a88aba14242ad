import type { StatSectionName } from "../../domain/register/stat-tables";
import { sheetFormats } from "../../domain/sheet/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { LinkLine } from "../ui/link-line";
import { citationFiles } from "./view-files";

/** One table of the statistics as files, and its citation for programs. */
export function StatFiles({
  table,
  asOf,
}: {
  readonly table: StatSectionName;
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const title = t(`views.statistics.${table}`);
  const files = sheetFormats.map((format) => ({
    label: format.toUpperCase(),
    href: url(
      "data",
      { lang, download: `statistics.${format}` },
      { asOf, table },
    ),
  }));
  const citations = citationFiles(
    lang,
    { what: "views", id: "statistics" },
    { asOf, table },
  );
  return (
    <LinkLine
      isPart
      label={`${title}${t("ui.colon")}${t("views.files")}`}
      links={[...files, ...citations]}
    />
  );
}
