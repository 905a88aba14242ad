import type { MatchView } from "../../domain/match/view";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { GateList } from "./gate-list";
import { TermBars } from "./term-bars";

/** Why a pair fits: gates, terms with numbers, and what would change it. */
export function MatchScore({ match }: { readonly match: MatchView }) {
  const t = useT();
  const { gates, terms, total, version, storedScore, storedVersion } = match;
  const failed = gates.filter(({ passed }) => !passed);
  const gaps = terms
    .filter(({ points, of }) => of - points >= 10)
    .sort((a, b) => b.of - b.points - (a.of - a.points))
    .slice(0, 3);
  const isOther = storedScore !== total || storedVersion !== version;
  return (
    <section className="stack stack-5" aria-labelledby="why">
      <h2 id="why">{t("match.why-title")}</h2>
      <div className="stack">
        <h3>{t("match.gates")}</h3>
        <GateList gates={gates} />
      </div>
      <div className="stack">
        <h3>{t("match.score", { score: total })}</h3>
        <TermBars terms={terms} />
        <p className="small muted">
          <a href={url("scoreRules", { lang: t.locale })}>
            {t("match.version", { version })}
          </a>{" "}
          {isOther && t("match.stored", { score: storedScore })}{" "}
          {t("match.no-category")}
        </p>
      </div>
      {(failed.length > 0 || gaps.length > 0) && (
        <div className="stack">
          <h3>{t("match.change")}</h3>
          <ul>
            {failed.map(({ code }) => (
              <li key={code}>{t(`match.mend.${code}`)}</li>
            ))}
            {gaps.map(({ code, points, of }) => (
              <li key={code}>
                {t("match.more", {
                  term: t(`match.term.${code}`),
                  points: of - points,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
