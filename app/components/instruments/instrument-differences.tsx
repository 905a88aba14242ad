import { contradicts } from "../../domain/instrument/differences";
import type { InstrumentView } from "../../domain/instrument/view";
import { useLocale, useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";
import { DifferenceTable } from "./difference-table";
import { partyInSentence } from "./party-words";

/** On an instrument's page: where parties filed something else than the page says. */
export function InstrumentDifferences({
  view: { differences, parties },
}: {
  readonly view: InstrumentView;
}) {
  const t = useT();
  const lang = useLocale();
  if (differences.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="differences">
      <h2 id="differences">{t("instrument.differences")}</h2>
      <p>
        {t(
          differences.every(({ what }) => what === "act_done")
            ? "instrument.differences-days"
            : "instrument.differences-text",
        )}
      </p>
      {contradicts(differences) && (
        <Notice tone="warn">
          <p>{t("instrument.differences-weigh")}</p>
        </Notice>
      )}
      {parties.map((party, index) => {
        const own = differences.filter((one) => one.party === index);
        return own.length === 0 ? null : (
          <DifferenceTable
            key={index}
            differences={own}
            first={t("instrument.difference.shown")}
            second={t("instrument.difference.by", {
              who: partyInSentence(party, lang),
            })}
          />
        );
      })}
    </section>
  );
}
