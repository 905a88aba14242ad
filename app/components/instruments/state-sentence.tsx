import { partyInSentence } from "./party-words";
import type { InstrumentLine } from "../../domain/instrument/view";
import { formatDay, formatList } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";

/** Where an instrument stands: who is waited for or says no, and since when. */
export function StateSentence({
  line,
}: {
  readonly line: Pick<
    InstrumentLine,
    "parties" | "confirmation" | "since" | "registeredAt"
  >;
}) {
  const t = useT();
  const lang = useLocale();
  const { confirmation: state, parties, since, registeredAt } = line;
  const who = parties
    .filter((party) =>
      state === "confirmed" || state === "ended" ? true : party.state === state,
    )
    .map((party) => partyInSentence(party, lang));
  return (
    <>
      {t(`instrument.sentence.${state}`, {
        who: formatList(lang, who),
        count: parties.length,
        day: formatDay(
          lang,
          state === "awaiting" ? registeredAt : (since ?? registeredAt),
        ),
      })}
    </>
  );
}
