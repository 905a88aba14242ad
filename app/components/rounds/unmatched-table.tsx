import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { relaxationText } from "./relaxation-text";
import type { Unmatched } from "./round-views";
import { SideName } from "./side-name";

/** Requests without a partner: why, and the cheapest single change. */
export function UnmatchedTable({
  rows,
}: {
  readonly rows: readonly Unmatched[];
}) {
  const t = useT();
  return (
    <DataTable
      caption={t("round.unmatched.title")}
      hideCaption
      rows={rows}
      rowKey={({ request }) => request.name}
      columns={[
        {
          key: "request",
          header: t("round.col.request"),
          rowHeader: true,
          cell: ({ request }) => <SideName side={request} kind="request" />,
        },
        {
          key: "reasons",
          header: t("round.col.reasons"),
          cell: ({ reasons }) =>
            reasons.length === 0 ? (
              t("round.unmatched.changed")
            ) : (
              <ul role="list">
                {reasons.map((code) => (
                  <li key={code}>{t(`round.reason.${code}`)}</li>
                ))}
              </ul>
            ),
        },
        {
          key: "relaxation",
          header: t("round.col.relaxation"),
          cell: ({ reasons, relaxation }) =>
            reasons.length > 0 && relaxationText(t, relaxation),
        },
      ]}
    />
  );
}
