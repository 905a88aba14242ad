import type { Tx } from "../../../db/client.server";
import { listWriterAddresses } from "../../../db/queries/instrument-party.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import { loadFiling } from "./load.server";

export type InstrumentLetter =
  | "instrument.letter.asked"
  | "instrument.letter.confirmed"
  | "instrument.letter.disputed"
  | "instrument.letter.dispute-withdrawn"
  | "instrument.letter.dispute-upheld"
  | "instrument.letter.dispute-rejected";

/**
 * A letter about an instrument to the owners and editors of participants, each
 * in its own language. Who is asked to confirm is led to the page to do so.
 */
export async function writeToParties(
  tx: Tx,
  { env, now }: Pick<Context, "env" | "now">,
  instrumentId: string,
  {
    kind,
    to,
    quote,
  }: {
    readonly kind: InstrumentLetter;
    readonly to: readonly string[];
    readonly quote?: string | undefined;
  },
): Promise<void> {
  const ids = [...new Set(to)];
  if (ids.length === 0) return;
  const { titles } = await loadFiling(tx, instrumentId);
  const texts = titles.map(({ lang, title }) => ({ lang, text: title }));
  for (const person of await listWriterAddresses(tx, ids)) {
    const lang = person.locale;
    const path =
      kind === "instrument.letter.asked"
        ? url("answerInstrument", {
            lang,
            id: person.participantId,
            instrument: instrumentId,
          })
        : url("instrument", { lang, id: instrumentId });
    await enqueueLetter(tx, now, {
      kind,
      to: person.email,
      locale: lang,
      params: {
        name: person.name,
        title: pickText(texts, lang)?.text ?? "",
      },
      link: env.origin + path,
      ...(quote === undefined ? {} : { quote }),
      subjectId: instrumentId,
    });
  }
}
