import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import type { Pair } from "./round-views";
import { SideName } from "./side-name";

export function PairsTable({
  pairs,
  caption,
}: {
  readonly pairs: readonly Pair[];
  readonly caption: string;
}) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={pairs}
      rowKey={({ request, offer }) => `${request.name} ${offer.name}`}
      columns={[
        {
          key: "request",
          header: t("round.col.request"),
          rowHeader: true,
          cell: ({ request }) => <SideName side={request} kind="request" />,
        },
        {
          key: "offer",
          header: t("round.col.offer"),
          cell: ({ offer }) => <SideName side={offer} kind="offer" />,
        },
        {
          key: "score",
          header: t("round.col.score"),
          numeric: true,
          cell: ({ score }) => formatNumber(t.locale, score),
        },
      ]}
    />
  );
}
