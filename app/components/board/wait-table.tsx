import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { HowCounted } from "../ui/how-counted";

/** A section of lines that say how many, and how many days it took in the middle. */
export function WaitTable<
  L extends { readonly count: number; readonly medianDays: number | null },
>({
  rule,
  lines,
  lineKey,
  what,
  count,
  children,
}: {
  /** Its id, its title's and its rule's name. */
  readonly rule: "funnel" | "stays";
  readonly lines: readonly L[];
  readonly lineKey: (line: L) => string;
  /** Head of what a line is about, which `children` makes. */
  readonly what: string;
  /** Head of how many. */
  readonly count: string;
  readonly children: (line: L) => ReactNode;
}) {
  const t = useT();
  const lang = useLocale();
  const caption = t(`board.${rule}`);
  return (
    <section className="stack" aria-labelledby={rule}>
      <h2 id={rule}>{caption}</h2>
      <DataTable
        caption={caption}
        hideCaption
        compact
        rows={lines}
        rowKey={lineKey}
        columns={[
          { key: "what", header: what, rowHeader: true, cell: children },
          {
            key: "count",
            header: count,
            numeric: true,
            cell: (line) => formatNumber(lang, line.count),
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
      <HowCounted rule={rule} />
    </section>
  );
}
