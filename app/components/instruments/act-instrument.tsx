import { pickText } from "../../domain/kernel/localized";
import type { InstrumentLine } from "../../domain/instrument/view";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { ConfirmationTag, partyState } from "./confirmation-tag";
import { PartyName } from "./party-name";
import { StateSentence } from "./state-sentence";

/** On an act's page: the instrument it was made through, its parties, and whether they confirmed. */
export function ActInstrument({
  line,
  asOf,
}: {
  readonly line: InstrumentLine | null;
  readonly asOf?: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  if (!line) return null;
  const title = pickText(line.titles, lang);
  return (
    <section className="stack" aria-labelledby="instrument">
      <h2 id="instrument">{t("instrument.through")}</h2>
      <p>
        <a href={url("instrument", { lang, id: line.id }, { asOf })}>
          <Name lang={title?.lang} text={title?.text ?? line.id} />
        </a>{" "}
        <ConfirmationTag state={line.confirmation} />
      </p>
      <p>
        <StateSentence line={line} />
      </p>
      <ul>
        {line.parties.map((party, index) => (
          <li key={index}>
            <PartyName party={party} />
            {t("ui.colon")}
            {partyState(t, party.state)}
          </li>
        ))}
      </ul>
    </section>
  );
}
