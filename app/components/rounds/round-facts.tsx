import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { StatusTag } from "../ui/status-tag";
import { SummaryList } from "../ui/summary-list";
import { toneOfRound } from "./round-tone";
import { percentOf, type Head } from "./round-views";

/** State, dates, rules, seed and digests of a round. */
export function RoundFacts({ head }: { readonly head: Head }) {
  const t = useT();
  const lang = t.locale;
  const dates = [
    [t("round.fact.announced"), head.announcedAt],
    [t("round.fact.ran"), head.ranAt],
    [t("round.fact.published"), head.publishedAt],
  ] as const;
  const days = [
    [t("round.fact.rank-until"), head.rankUntil, null],
    [
      t(
        head.status === "announced"
          ? "round.fact.planned"
          : "round.fact.planned-past",
      ),
      ...([head.plannedDay, t("round.fact.planned-why")] as const),
    ],
  ] as const;
  const digests = [
    [t("round.fact.inputs"), head.inputsHash],
    [t("round.fact.result"), head.resultHash],
  ] as const;
  return (
    <SummaryList
      rows={[
        {
          label: t("round.fact.status"),
          value: (
            <StatusTag tone={toneOfRound[head.status]}>
              {t(`round.status.${head.status}`)}
            </StatusTag>
          ),
        },
        ...dates.flatMap(([label, at]) =>
          at === null ? [] : [{ label, value: formatInstant(lang, at) }],
        ),
        ...days.flatMap(([label, day, why]) =>
          day === null
            ? []
            : [
                {
                  label,
                  value: (
                    <>
                      <p>{formatDay(lang, day)}</p>
                      {why !== null && head.status === "announced" && (
                        <p className="muted small">{why}</p>
                      )}
                    </>
                  ),
                },
              ],
        ),
        {
          label: t("round.fact.rules"),
          value: (
            <>
              <p>
                {t("round.fact.rules-text", {
                  mode: t(`round.mode.${head.mode}`),
                  threshold: String(head.threshold),
                  percent: percentOf(lang, head.reservePercent),
                })}
              </p>
              <p>
                <a href={url("scoreRules", { lang })}>
                  {t("round.score.title")}
                </a>
              </p>
            </>
          ),
        },
        {
          label: t("round.fact.seed"),
          value: (
            <>
              <p className="code">{head.seed}</p>
              <p className="muted small">{t("round.fact.seed-why")}</p>
            </>
          ),
        },
        ...digests.flatMap(([label, text]) =>
          text === null
            ? []
            : [{ label, value: <span className="code">{text}</span> }],
        ),
      ]}
    />
  );
}
