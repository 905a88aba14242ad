import type { OfferStatus } from "../../domain/exchange/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { offerTone } from "./offer-tones";

interface Item {
  readonly id: string;
  readonly number: string | null;
  readonly title: TaggedText;
  readonly provider: TaggedText;
  readonly status: OfferStatus;
  readonly dueAt: number | null;
  readonly excluded: number;
}

/** Offers as officers look for them, the least time left first. */
export function OfferDeskTable({
  caption,
  items,
  now,
}: {
  readonly caption: string;
  readonly items: readonly Item[];
  readonly now: number;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "offer",
          header: t("offer.one"),
          rowHeader: true,
          cell: (row) => (
            <>
              <a href={url("offerCase", { lang, id: row.id })}>
                <bdi lang={row.title.lang}>
                  {row.title.text || t("offer.untitled")}
                </bdi>
              </a>{" "}
              {row.number && <span className="code">{row.number}</span>}
            </>
          ),
        },
        {
          key: "provider",
          header: t("offer.provider"),
          cell: (row) => <Name {...row.provider} />,
        },
        {
          key: "status",
          header: t("offer.status"),
          cell: (row) => (
            <StatusTag tone={offerTone(row.status)}>
              {t(`exchange.offer-status.${row.status}`)}
            </StatusTag>
          ),
        },
        {
          key: "excluded",
          header: t("offer.field.excluded"),
          numeric: true,
          cell: (row) => formatNumber(lang, row.excluded),
        },
        {
          key: "due",
          header: t("offer.clock"),
          cell: (row) =>
            row.dueAt === null ? "–" : <Clock due={row.dueAt} now={now} />,
        },
      ]}
    />
  );
}
