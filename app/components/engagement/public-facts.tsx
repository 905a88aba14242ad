import type { TaggedText } from "../../domain/kernel/localized";
import type { TopicCode } from "../../domain/reference/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** Between whom an engagement is, where, about what, when. */
export function PublicFacts({
  view,
}: {
  readonly view: {
    readonly recipientId: string;
    readonly providerId: string;
    readonly recipient: TaggedText;
    readonly provider: TaggedText;
    readonly area: string;
    readonly country: string;
    readonly topics: readonly TopicCode[];
    readonly start: string | null;
    readonly end: string | null;
    readonly practice: string | null;
    readonly usedPractice: string | null;
  };
}) {
  const t = useT();
  const lang = t.locale;
  const party = (id: string, name: TaggedText) => (
    <a href={url("participant", { lang, id })}>
      <Name lang={name.lang} text={name.text} />
    </a>
  );
  const practice = (
    label: "engagement.practice.used" | "engagement.practice.title",
    number: string | null,
  ) =>
    number === null
      ? []
      : [
          {
            label: t(label),
            value: (
              <a href={url("practice", { lang, number })}>
                <bdi dir="ltr">{number}</bdi>
              </a>
            ),
          },
        ];
  const day = (value: string | null) =>
    value === null ? t("engagement.not-stated") : formatDay(lang, value);
  return (
    <SummaryList
      rows={[
        {
          label: t("exchange.side.requester"),
          value: party(view.recipientId, view.recipient),
        },
        {
          label: t("exchange.side.provider"),
          value: party(view.providerId, view.provider),
        },
        {
          label: t("engagement.country"),
          value: (
            <a href={url("country", { lang, iso3: view.area })}>
              {view.country}
            </a>
          ),
        },
        {
          label: t("engagement.terms.topics"),
          value: (
            <ul>
              {view.topics.map((code) => (
                <li key={code}>{t(`reference.topic.${code}`)}</li>
              ))}
            </ul>
          ),
        },
        { label: t("engagement.terms.start"), value: day(view.start) },
        { label: t("engagement.terms.end"), value: day(view.end) },
        ...practice("engagement.practice.used", view.usedPractice),
        ...practice("engagement.practice.title", view.practice),
      ]}
    />
  );
}
