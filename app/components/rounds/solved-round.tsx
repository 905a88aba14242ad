import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { AimsTable } from "./aims-table";
import { FellAway } from "./fell-away";
import { OverrideList } from "./override-list";
import { PairsTable } from "./pairs-table";
import type { Solved, WhatIf } from "./round-views";
import { UnmatchedTable } from "./unmatched-table";
import { WhatIfPart, type Asked } from "./what-if-part";

/** What a round came to: aims, pairs, who has none and why, and what else could be. */
export function SolvedRound({
  solved,
  whatIf,
  asked,
}: {
  readonly solved: Solved;
  readonly whatIf: WhatIf | null;
  readonly asked?: Asked | undefined;
}) {
  const t = useT();
  const { changed } = solved;
  const number = (value: number) => formatNumber(t.locale, value);
  return (
    <>
      <section className="stack">
        <h2>{t("round.aims.title")}</h2>
        <AimsTable
          values={solved.aims}
          caption={t("round.aims.title")}
          changed={changed?.aims}
        />
        <p>{t(`round.aims.${solved.status}`)}</p>
        {changed && <p>{t("round.aims.changed")}</p>}
        <ul>
          <li>
            {t("round.size", {
              requests: number(solved.requests),
              offers: number(solved.offers),
              pairs: number(solved.possiblePairs),
            })}
          </li>
          <li>
            {t("round.limits", {
              offers: number(solved.fullOffers),
              providers: number(solved.fullProviders),
            })}
          </li>
          <li>{t("round.blocking", { count: number(solved.blocking) })}</li>
        </ul>
      </section>
      <section className="stack">
        <h2>{t("round.pairs.title")}</h2>
        <p className="prose">{t("round.names")}</p>
        {changed && <p className="prose">{t("round.pairs.changed")}</p>}
        {solved.pairs.length === 0 ? (
          <p>{t("round.pairs.none")}</p>
        ) : (
          <PairsTable pairs={solved.pairs} caption={t("round.pairs.title")} />
        )}
      </section>
      {changed && changed.takenOut.length > 0 && (
        <section className="stack">
          <h2>{t("round.taken-out.title")}</h2>
          <p className="prose">{t("round.taken-out.lead")}</p>
          <PairsTable
            pairs={changed.takenOut}
            caption={t("round.taken-out.title")}
          />
        </section>
      )}
      <section className="stack">
        <h2>{t("round.unmatched.title")}</h2>
        {solved.unmatched.length === 0 ? (
          <p>{t("round.unmatched.none")}</p>
        ) : (
          <UnmatchedTable rows={solved.unmatched} />
        )}
      </section>
      <FellAway fellAway={solved.fellAway} />
      <OverrideList items={solved.overrides} />
      <WhatIfPart whatIf={whatIf} asked={asked} />
    </>
  );
}
