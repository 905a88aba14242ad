import type { OwnRounds as View } from "../../domain/round/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnOutcome } from "./own-outcome";

/** What rounds came to for one's own request or offer, and the next round. */
export function OwnRounds({
  rounds: { next, outcomes },
  kind,
  rankHref,
}: {
  readonly rounds: View;
  readonly kind: "request" | "offer";
  /** Where its side gives an order; null for who may not. */
  readonly rankHref: string | null;
}) {
  const t = useT();
  const lang = t.locale;
  if (next === null && outcomes.length === 0) return null;
  return (
    <section className="stack stack-5" aria-labelledby="rounds">
      <h2 id="rounds">{t("round.title")}</h2>
      {next && (
        <div className="stack">
          <p>
            {next.plannedDay === null
              ? t("round.own.next-any", { round: next.number })
              : t("round.own.next", {
                  round: next.number,
                  day: formatDay(lang, next.plannedDay),
                })}{" "}
            <a href={url("round", { lang, number: next.number })}>
              {t("round.round", { number: next.number })}
            </a>
          </p>
          {next.rankUntil !== null && rankHref !== null && (
            <p>
              {next.takesRankings && (
                <a href={rankHref}>
                  {t("round.own.rank", {
                    day: formatDay(lang, next.rankUntil),
                  })}
                </a>
              )}{" "}
              {t("round.own.ranked", { count: next.ranked })}
            </p>
          )}
        </div>
      )}
      {outcomes.map((outcome) => (
        <OwnOutcome key={outcome.round} outcome={outcome} kind={kind} />
      ))}
    </section>
  );
}
