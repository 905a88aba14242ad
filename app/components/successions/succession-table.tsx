import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { successionTones, type SuccessionCaseView } from "./succession-view";

/** Proposals and decisions, each with the way to its page. */
export function SuccessionTable({
  cases,
}: {
  readonly cases: readonly SuccessionCaseView[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("succession.title")}
      hideCaption
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "successor",
          header: t("succession.label.successor"),
          rowHeader: true,
          cell: ({ id, successor: { name } }) => (
            <a href={url("succession", { lang, id })}>
              <Name lang={name.lang} text={name.text} />
            </a>
          ),
        },
        {
          key: "kind",
          header: t("succession.label.kind"),
          cell: ({ kind }) => t(`succession.kind.${kind}`),
        },
        {
          key: "predecessors",
          header: t("succession.label.predecessors"),
          cell: ({ predecessors }) =>
            predecessors.map(({ id, name }) => (
              <p key={id}>
                <Name lang={name.lang} text={name.text} />
              </p>
            )),
        },
        {
          key: "day",
          header: t("succession.label.day"),
          cell: ({ effectiveOn }) => (
            <time dateTime={effectiveOn} className="nowrap">
              {formatShortDay(lang, effectiveOn)}
            </time>
          ),
        },
        {
          key: "status",
          header: t("succession.label.status"),
          cell: ({ status }) => (
            <StatusTag tone={successionTones[status]}>
              {t(`succession.status.${status}`)}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
