import { partyInSentence } from "./party-words";
import type { InstrumentView } from "../../domain/instrument/view";
import { useLocale, useT } from "../../i18n/use-t";
import { Timeline } from "../ui/timeline";

/** Who said what about the instrument, newest first. */
export function InstrumentHistory({ view }: { readonly view: InstrumentView }) {
  const t = useT();
  const lang = useLocale();
  return (
    <Timeline
      items={[...view.history].reverse().map(({ at, answer, party }, index) => {
        const who = view.parties[party];
        return {
          key: String(index),
          at,
          title: t(`instrument.answer.${answer}`, {
            who: who ? partyInSentence(who, lang) : "",
          }),
        };
      })}
    />
  );
}
