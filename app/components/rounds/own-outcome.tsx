import type { OwnOutcome as Outcome } from "../../domain/round/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { relaxationText } from "./relaxation-text";
import { SideName } from "./side-name";

/** What one published round came to for one's own request or offer, and why. */
export function OwnOutcome({
  outcome,
  kind,
}: {
  readonly outcome: Outcome;
  readonly kind: "request" | "offer";
}) {
  const t = useT();
  const lang = t.locale;
  const { round, name, pairs, reasons, relaxation, ranking } = outcome;
  const other = kind === "request" ? "offer" : "request";
  const asked = {
    [kind]: name,
    ...(relaxation ? { offer: relaxation.offer.name } : {}),
  };
  const isLeft = kind === "request" && pairs.length === 0;
  return (
    <div className="stack">
      <h3>
        <a href={url("round", { lang, number: round })}>
          {t("round.own.published", {
            round,
            day: formatDay(lang, outcome.publishedAt),
          })}
        </a>
      </h3>
      <p>{t("round.own.name", { name })}</p>
      {pairs.length > 0 && (
        <>
          <p>{t("round.own.pairs")}</p>
          <ul>
            {pairs.map((pair) => (
              <li key={pair.other.name}>
                <SideName side={pair.other} kind={other} />{" "}
                {t("round.own.points", { score: pair.score })}{" "}
                {pair.fellAway && t("round.own.fell-away")}
              </li>
            ))}
          </ul>
        </>
      )}
      {kind === "offer" && pairs.length === 0 && <p>{t("round.own.free")}</p>}
      {outcome.isChanged && <p>{t("round.own.changed")}</p>}
      {reasons.length > 0 && (
        <>
          <p>{t("round.own.reasons")}</p>
          <ul>
            {reasons.map((code) => (
              <li key={code}>{t(`round.reason.${code}`)}</li>
            ))}
          </ul>
          <p>
            {t("round.own.relaxation", {
              what: relaxationText(t, relaxation),
            })}
          </p>
        </>
      )}
      {isLeft && (
        <p>
          <a href={`${url("round", { lang, number: round }, asked)}#what-if`}>
            {t("round.own.why-not")}
          </a>
        </p>
      )}
      {ranking.length > 0 && (
        <p>{t("round.own.ranking", { names: ranking.join(" · ") })}</p>
      )}
    </div>
  );
}
