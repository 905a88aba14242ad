import type { StayLine } from "../../domain/board/figures";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { HowCounted } from "../ui/how-counted";

/** How long requests stay in each state, in the middle. */
export function Stays({ lines }: { readonly lines: readonly StayLine[] }) {
  const t = useT();
  const lang = useLocale();
  const caption = t("board.stays");
  return (
    <section className="stack" aria-labelledby="stays">
      <h2 id="stays">{caption}</h2>
      <DataTable
        caption={caption}
        hideCaption
        compact
        rows={lines}
        rowKey={({ status }) => status}
        columns={[
          {
            key: "status",
            header: t("board.column.status"),
            rowHeader: true,
            cell: ({ status }) => t(`exchange.request-status.${status}`),
          },
          {
            key: "count",
            header: t("board.stays-count"),
            numeric: true,
            cell: ({ count }) => formatNumber(lang, count),
          },
          {
            key: "days",
            header: t("board.column.median_days"),
            numeric: true,
            cell: ({ medianDays }) =>
              medianDays === null ? "–" : formatNumber(lang, medianDays),
          },
        ]}
      />
      <HowCounted rule="stays" />
    </section>
  );
}
