import type { RequestStatus } from "../../domain/exchange/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { requestTone } from "./tones";

interface Item {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly lang: string;
  readonly area: string;
  readonly status: RequestStatus;
  readonly dueAt: number | null;
  readonly mustAct: boolean;
  readonly officer: string | null;
  readonly body: TaggedText;
}

/** The officers' desk: how much time is left, which request, how far, who looks after it. */
export function RequestDeskTable({
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
      rowKey={({ id }) => id}
      columns={[
        {
          key: "clock",
          header: t("case.col.clock"),
          cell: ({ dueAt, mustAct }) => (
            <>
              {dueAt !== null && <Clock due={dueAt} now={now} />}
              {mustAct && (
                <>
                  {" "}
                  <StatusTag tone="error">{t("request.desk.act")}</StatusTag>
                </>
              )}
            </>
          ),
        },
        {
          key: "request",
          header: t("request.desk.request"),
          rowHeader: true,
          cell: (item) => (
            <>
              <a href={url("requestCase", { lang, id: item.id })}>
                <Name lang={item.lang} text={item.title} />
              </a>
              <br />
              <span className="small muted">
                {areaName(item.area, lang)} · <Name {...item.body} /> ·{" "}
                <span className="code">{item.number}</span>
              </span>
            </>
          ),
        },
        {
          key: "status",
          header: t("review.col.status"),
          cell: ({ status }) => (
            <StatusTag tone={requestTone(status)}>
              {t(`exchange.request-status.${status}`)}
            </StatusTag>
          ),
        },
        {
          key: "officer",
          header: t("request.case.officer"),
          cell: ({ officer }) =>
            officer === null ? (
              t("review.desk.nobody")
            ) : (
              <Name text={officer} />
            ),
        },
      ]}
    />
  );
}
