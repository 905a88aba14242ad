import type { ShownRequest } from "../../domain/match/view";
import { areaName, isArea } from "../../domain/reference/area";
import { languageName } from "../../domain/reference/language";
import { formatDay, formatList } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { SummaryList, type SummaryRow } from "../ui/summary-list";

const prose = ["problem", "objective", "outputs", "hostCommitments"] as const;

function factRows(t: Translate, text: ShownRequest["content"]): SummaryRow[] {
  const { needs, start, months, languages, partners, budget } = text;
  return [
    ...(needs && needs.length > 0
      ? [
          {
            label: t("match.needs"),
            value: (
              <ul>
                {needs.map((need) => (
                  <li key={need.id}>
                    {t("match.need", {
                      topic: t(`reference.topic.${need.topic}`),
                      modality: t(`exchange.modality.${need.modality}`),
                      must: need.must ? "yes" : "no",
                    })}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(languages && languages.length > 0
      ? [
          {
            label: t("offer.field.languages"),
            value: formatList(
              t.locale,
              languages.map((code) => languageName(code, t.locale)),
            ),
          },
        ]
      : []),
    ...(start
      ? [
          {
            label: t("match.start"),
            value: t("offer.window", {
              from: formatDay(t.locale, start.from),
              to: formatDay(t.locale, start.to),
            }),
          },
        ]
      : []),
    ...(months ? [{ label: t("match.months"), value: months }] : []),
    ...(budget
      ? [{ label: t("match.budget"), value: t(`exchange.budget.${budget}`) }]
      : []),
    ...(partners ? [{ label: t("match.partners"), value: partners }] : []),
  ];
}

/** The request of a pair, as far as its reader may read it. */
export function RequestSide({
  text,
  lang,
  area,
}: {
  readonly text: ShownRequest | null;
  readonly lang: string;
  readonly area: string | null;
}) {
  const t = useT();
  if (!text) return <p>{t("match.hidden")}</p>;
  const { content, withheld } = text;
  return (
    <>
      <SummaryList
        rows={[
          ...(area && isArea(area)
            ? [{ label: t("match.country"), value: areaName(area, t.locale) }]
            : []),
          ...factRows(t, content),
          ...prose.flatMap((field) =>
            content[field]
              ? [
                  {
                    label: t(`match.request.${field}`),
                    value: <OwnText lang={lang} text={content[field]} />,
                  },
                ]
              : [],
          ),
        ]}
      />
      {withheld.length > 0 && (
        <p className="muted">
          {t("match.withheld", { count: withheld.length })}
        </p>
      )}
    </>
  );
}
