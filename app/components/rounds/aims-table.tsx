import { aims } from "../../domain/allocation/model";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";

/** The four aims in their order, each with a number: what is reached, or what is lost. */
export function AimsTable({
  values,
  caption,
  isLoss,
}: {
  readonly values: readonly number[];
  readonly caption: string;
  readonly isLoss?: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={aims.map((aim, at) => ({ aim, value: values[at] ?? 0 }))}
      rowKey={({ aim }) => aim}
      columns={[
        {
          key: "aim",
          header: t("round.col.aim"),
          rowHeader: true,
          cell: ({ aim }) => t(`round.aim.${aim}`),
        },
        {
          key: "value",
          header: isLoss ? t("round.col.lost") : t("round.col.reached"),
          numeric: true,
          cell: ({ value }) => formatNumber(lang, value),
        },
      ]}
    />
  );
}
