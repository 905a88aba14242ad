import type { Difference } from "../../domain/instrument/differences";
import { differenceWords } from "../../i18n/difference";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";

/** What two filings of one instrument say differently, side by side. */
export function DifferenceTable({
  differences,
  first,
  second,
}: {
  readonly differences: readonly Difference[];
  /** Heads of the two columns. */
  readonly first: string;
  readonly second: string;
}) {
  const t = useT();
  return (
    <DataTable
      caption={t("instrument.differences")}
      hideCaption
      rows={differences.map((one, index) => ({
        ...differenceWords(t, one),
        index,
      }))}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: "what",
          header: t("instrument.difference.what"),
          rowHeader: true,
          cell: ({ label }) => label,
        },
        {
          key: "first",
          header: first,
          cell: ({ first: said, lang }) => <bdi lang={lang}>{said}</bdi>,
        },
        {
          key: "second",
          header: second,
          cell: ({ second: said, lang }) => <bdi lang={lang}>{said}</bdi>,
        },
      ]}
    />
  );
}
