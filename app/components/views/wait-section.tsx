import type { Wait } from "../../domain/register/tally";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { HowCounted } from "../ui/how-counted";
import { StatFiles } from "./stat-files";

/** How long it took from receipt to registration, for everybody and by kind. */
export function WaitSection({
  waits,
  asOf,
}: {
  readonly asOf: string | undefined;
  readonly waits: readonly (Wait & { readonly key: string | null })[];
}) {
  const t = useT();
  const lang = useLocale();
  const title = t("views.statistics.wait");
  return (
    <section id="wait" className="stack" aria-labelledby="t-wait">
      <h2 id="t-wait">{title}</h2>
      <DataTable
        caption={title}
        hideCaption
        compact
        rows={waits}
        rowKey={({ key }) => key ?? "all"}
        columns={[
          {
            key: "kind",
            header: t("register.facet.kind"),
            rowHeader: true,
            cell: ({ key }) =>
              key === null
                ? t("views.statistics.wait-everybody")
                : t.find(`participant.kind.${key}`),
          },
          {
            key: "median",
            header: t("views.statistics.wait-median"),
            numeric: true,
            cell: ({ medianDays }) =>
              medianDays === null ? "–" : formatNumber(lang, medianDays),
          },
          {
            key: "acts",
            header: t("views.statistics.wait-acts"),
            numeric: true,
            cell: ({ acts }) => formatNumber(lang, acts),
          },
        ]}
      />
      <HowCounted rule="wait" />
      <StatFiles table="wait" asOf={asOf} />
    </section>
  );
}
