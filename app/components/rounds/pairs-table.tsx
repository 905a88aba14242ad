import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { type Column, DataTable } from "../ui/data-table";
import type { Pair } from "./round-views";
import { SideName } from "./side-name";

interface Props<P> {
  readonly pairs: readonly P[];
  readonly caption: string;
}

/** Pairs, each with what the last column says of it. */
export function PairTable<P extends Pick<Pair, "request" | "offer">>({
  pairs,
  caption,
  last,
}: Props<P> & { readonly last: Column<P> }) {
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
        last,
      ]}
    />
  );
}

/** Pairs with their scores. */
export function PairsTable({ pairs, caption }: Props<Pair>) {
  const t = useT();
  return (
    <PairTable
      pairs={pairs}
      caption={caption}
      last={{
        key: "score",
        header: t("round.col.score"),
        numeric: true,
        cell: ({ score }) => formatNumber(t.locale, score),
      }}
    />
  );
}
