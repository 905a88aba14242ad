import { aims } from "../../domain/allocation/model";
import { formatNumber } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";

/** What is lost in an aim, in words where it is a gain. */
export const lossText = (t: Translate, loss: number): string =>
  loss < 0
    ? t("round.gained", { count: formatNumber(t.locale, -loss) })
    : formatNumber(t.locale, loss);

/**
 * The four aims in their order, each with a number: what is reached, or what is
 * lost. With `changed`, what officers' changes leave of it beside it.
 */
export function AimsTable({
  values,
  caption,
  isLoss,
  changed,
}: {
  readonly values: readonly number[];
  readonly caption: string;
  readonly isLoss?: boolean;
  readonly changed?: readonly number[] | undefined;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={aims.map((aim, at) => ({
        ...{ aim, value: values[at] ?? 0, after: changed?.[at] ?? 0 },
      }))}
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
          header: isLoss
            ? t("round.col.lost")
            : t(changed ? "round.col.computed" : "round.col.reached"),
          numeric: true,
          cell: ({ value }) =>
            isLoss ? lossText(t, value) : formatNumber(lang, value),
        },
        ...(changed
          ? [
              {
                key: "after",
                header: t("round.col.changed"),
                numeric: true,
                cell: ({ after }: { readonly after: number }) =>
                  formatNumber(lang, after),
              },
            ]
          : []),
      ]}
    />
  );
}
