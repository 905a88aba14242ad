import type { InstrumentLine } from "../../domain/instrument/view";
import { stateSentence } from "../../i18n/instrument-state";
import { useT } from "../../i18n/use-t";

/** Where an instrument stands: who is waited for or says no, and since when. */
export function StateSentence({
  line,
}: {
  readonly line: Pick<
    InstrumentLine,
    "parties" | "confirmation" | "since" | "registeredAt"
  >;
}) {
  return <>{stateSentence(useT(), line, true)}</>;
}
