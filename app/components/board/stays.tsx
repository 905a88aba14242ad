import type { StayLine } from "../../domain/board/figures";
import { useT } from "../../i18n/use-t";
import { WaitTable } from "./wait-table";

/** How long requests stay in each state, in the middle. */
export function Stays({ lines }: { readonly lines: readonly StayLine[] }) {
  const t = useT();
  return (
    <WaitTable
      rule="stays"
      lines={lines}
      lineKey={({ status }) => status}
      what={t("board.column.status")}
      count={t("board.stays-count")}
    >
      {({ status }) => t(`exchange.request-status.${status}`)}
    </WaitTable>
  );
}
