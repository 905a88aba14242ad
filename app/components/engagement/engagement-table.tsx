import type { EngagementStatus } from "../../domain/exchange/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Clock } from "../ui/clock";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { statusTone } from "./status-tone";

export interface EngagementRowView {
  readonly id: string;
  readonly number: string;
  readonly status: EngagementStatus;
  readonly statusSince: number;
  readonly dueAt: number | null;
  readonly recipient: TaggedText;
  readonly provider: TaggedText;
  /** Of a public one. */
  readonly title?: string;
  readonly lang?: string;
}

/** Engagements in a table: which, between whom, how they stand. */
export function EngagementTable({
  caption,
  rows,
  hrefOf,
  now,
}: {
  readonly caption: string;
  readonly rows: readonly EngagementRowView[];
  readonly hrefOf: (row: EngagementRowView) => string;
  /** With it, the clocks are shown. */
  readonly now?: number;
}) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "number",
          header: t("engagement.title"),
          rowHeader: true,
          cell: (row) => (
            <>
              <a href={hrefOf(row)}>
                {row.title === undefined ? (
                  <span className="code">{row.number}</span>
                ) : (
                  <Name lang={row.lang ?? "und"} text={row.title} />
                )}
              </a>
              {row.title !== undefined && (
                <>
                  <br />
                  <span className="small muted code">{row.number}</span>
                </>
              )}
            </>
          ),
        },
        {
          key: "requester",
          header: t("exchange.side.requester"),
          cell: ({ recipient }) => (
            <Name lang={recipient.lang} text={recipient.text} />
          ),
        },
        {
          key: "provider",
          header: t("exchange.side.provider"),
          cell: ({ provider }) => (
            <Name lang={provider.lang} text={provider.text} />
          ),
        },
        {
          key: "state",
          header: t("engagement.col.state"),
          cell: ({ status, statusSince, dueAt }) => (
            <>
              <StatusTag tone={statusTone[status]}>
                {t(`exchange.engagement-status.${status}`)}
              </StatusTag>
              <br />
              {now !== undefined && dueAt !== null ? (
                <Clock due={dueAt} now={now} />
              ) : (
                <span className="small muted">
                  {t("engagement.since", {
                    day: formatDay(t.locale, statusSince),
                  })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
