import type { OfferText } from "../../domain/offer/model";
import { areaName, isArea } from "../../domain/reference/area";
import { languageName } from "../../domain/reference/language";
import { isAnyRegion } from "../../domain/reference/region";
import { formatDay, formatList, formatNumber } from "../../i18n/format";
import { formatMoney } from "../../i18n/money";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { SummaryList, type SummaryRow } from "../ui/summary-list";

function textRows(t: Translate, offer: OfferText, lang: string): SummaryRow[] {
  const prose = ["description", "pastWork", "conditions"] as const;
  return prose
    .filter((field) => offer[field] !== "")
    .map((field) => ({
      label: t(`offer.field.${field}`),
      value: <OwnText lang={lang} text={offer[field]} />,
    }));
}

function codeRows(t: Translate, offer: OfferText): SummaryRow[] {
  const list = (words: readonly string[], none: string) =>
    words.length === 0 ? none : formatList(t.locale, words);
  const { window } = offer;
  const spoken = list(
    offer.languages.map((code) => languageName(code, t.locale)),
    t("offer.none"),
  );
  return [
    {
      label: t("offer.field.topics"),
      value: list(
        offer.topics.map((code) => t(`reference.topic.${code}`)),
        t("offer.none"),
      ),
    },
    {
      label: t("offer.field.modalities"),
      value: list(
        offer.modalities.map((code) => t(`exchange.modality.${code}`)),
        t("offer.none"),
      ),
    },
    {
      label: t("offer.field.levels"),
      value: list(
        offer.levels.map((code) => t(`exchange.capacity.${code}`)),
        t("offer.any"),
      ),
    },
    {
      label: t("offer.field.languages"),
      value: offer.interpretation
        ? `${spoken} (${t("offer.with-interpreters")})`
        : spoken,
    },
    {
      label: t("offer.field.groups"),
      value: list(
        offer.groups.map((code) => t(`exchange.eligible.${code}`)),
        t("offer.any-developing"),
      ),
    },
    {
      label: t("offer.field.regions"),
      value: list(
        offer.regions
          .filter(isAnyRegion)
          .map((code) => t(`reference.region.${code}`)),
        t("offer.all-regions"),
      ),
    },
    ...(offer.excluded.length === 0
      ? []
      : [
          {
            label: t("offer.field.excluded"),
            value: list(
              offer.excluded.map(({ area }) =>
                isArea(area) ? areaName(area, t.locale) : area,
              ),
              "",
            ),
          },
        ]),
    {
      label: t("offer.field.window"),
      value: window
        ? t("offer.window", {
            from: formatDay(t.locale, window.from),
            to: formatDay(t.locale, window.to),
          })
        : t("offer.none"),
    },
    {
      label: t("offer.field.slots"),
      value: formatNumber(t.locale, offer.slots),
    },
    { label: t("offer.field.funding"), value: fundingText(t, offer) },
    ...(offer.noConditions
      ? [
          {
            label: t("offer.field.no-conditions"),
            value: t("offer.no-conditions"),
          },
        ]
      : []),
    {
      label: t("offer.field.traditions"),
      value: list(
        offer.traditions.map((code) => t(`practice.tradition.${code}`)),
        t("offer.none"),
      ),
    },
    {
      label: t("offer.field.served"),
      value: list(
        offer.served.map((code) => t(`exchange.eligible.${code}`)),
        t("offer.none"),
      ),
    },
  ];
}

function fundingText(t: Translate, offer: OfferText): string {
  const { funding, amount, currency, tied } = offer;
  const words = [
    funding === null ? t("offer.none") : t(`exchange.funding.${funding}`),
    ...(amount === null || currency === null
      ? []
      : [formatMoney(t.locale, amount, currency)]),
    ...(tied === null ? [] : [t(`exchange.tied.${tied}`)]),
  ];
  return words.join(" · ");
}

/** An offer in words, as everybody may read it. */
export function OfferFacts({
  offer,
  lang,
  more = [],
}: {
  readonly offer: OfferText;
  /** Of its texts. */
  readonly lang: string;
  readonly more?: readonly SummaryRow[];
}) {
  const t = useT();
  return (
    <SummaryList
      rows={[...textRows(t, offer, lang), ...codeRows(t, offer), ...more]}
    />
  );
}
