import { relaxationOrder } from "../../domain/allocation/reasons";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import type { Unmatched } from "./round-views";
import { SideName, sideText } from "./side-name";

const isNamed = (
  kind: string,
): kind is Extract<Relaxed, (typeof relaxationOrder)[number]> =>
  relaxationOrder.some((one) => one === kind);
type Relaxed =
  | "language"
  | "window"
  | "score"
  | "capacity"
  | "slot"
  | "modality"
  | "eligibility";

/** Requests without a partner: why, and the cheapest single change. */
export function UnmatchedTable({
  rows,
}: {
  readonly rows: readonly Unmatched[];
}) {
  const t = useT();
  const change = ({ relaxation }: Unmatched) =>
    relaxation === null || !isNamed(relaxation.kind)
      ? t("round.relaxation.none")
      : t("round.relaxation.with", {
          what: t(`round.relaxation.${relaxation.kind}`),
          offer: sideText(relaxation.offer),
          score: String(relaxation.score),
        });
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
          cell: ({ reasons }) => (
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
          cell: change,
        },
      ]}
    />
  );
}
