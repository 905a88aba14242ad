import { partyInSentence } from "./party-words";
import type { OfficerPage } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { Timeline } from "../ui/timeline";

/** What parties and officers wrote about a dispute, newest first. */
export function SaidList({ page }: { readonly page: OfficerPage }) {
  const t = useT();
  if (page.said.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said">{t("instrument.said")}</h2>
      <Timeline
        items={[...page.said].reverse().map((one) => {
          const party = page.view.parties[one.party];
          return {
            key: one.id,
            at: one.at,
            title: t(`instrument.answer.${one.answer}`, {
              who: party ? partyInSentence(party, t.locale) : "",
            }),
            text: (
              <>
                <OwnText lang={one.lang} text={one.reason} />
                {one.by && (
                  <p className="small muted">
                    <bdi>{one.by}</bdi>
                  </p>
                )}
              </>
            ),
          };
        })}
      />
    </section>
  );
}
