import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { StatusTag } from "../ui/status-tag";
import { toneOfRound } from "./round-tone";
import type { Head } from "./round-views";

/** Rounds, newest first; `work` leads to the officers' page of each. */
export function RoundTable({
  items,
  work = false,
}: {
  readonly items: readonly Head[];
  readonly work?: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const href = ({ id, number }: Head) =>
    work ? url("roundWork", { lang, id }) : url("round", { lang, number });
  return (
    <DataTable
      caption={t("round.title")}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "round",
          header: t("round.col.round"),
          rowHeader: true,
          cell: (row) => <a href={href(row)}>{row.number}</a>,
        },
        {
          key: "status",
          header: t("round.col.status"),
          cell: ({ status }) => (
            <StatusTag tone={toneOfRound[status]}>
              {t(`round.status.${status}`)}
            </StatusTag>
          ),
        },
        {
          key: "mode",
          header: t("round.col.mode"),
          cell: ({ mode }) => t(`round.mode.${mode}`),
        },
        {
          key: "announced",
          header: t("round.col.announced"),
          cell: ({ announcedAt }) => formatDay(lang, announcedAt),
        },
        {
          key: "published",
          header: t("round.col.published"),
          cell: ({ publishedAt }) =>
            publishedAt === null ? "" : formatDay(lang, publishedAt),
        },
      ]}
    />
  );
}
