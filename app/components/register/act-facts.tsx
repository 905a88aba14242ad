import { pickText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { dayOrNull } from "../../domain/kernel/partial-day";
import { formatDay } from "../../i18n/format";
import { doneWords } from "../../i18n/partial-day";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { Name } from "../ui/name";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { OwnText } from "./own-text";
import type { PublicActView } from "./public-act";

/** Who acts, through what, signed by which office. */
export function ActParty({ act }: { readonly act: PublicActView }) {
  const t = useT();
  const lang = useLocale();
  const then = useAsOf();
  const { entry } = act;
  const name = pickText(entry.names, lang);
  const categories = [
    entry.ldc && t("reference.category-short.ldc"),
    entry.lldc && t("reference.category-short.lldc"),
    entry.sids && t("reference.category-short.sids"),
    entry.income !== null && t.find(`reference.income.${entry.income}`),
  ].filter((one) => typeof one === "string");
  const rows: (SummaryRow | false)[] = [
    {
      label: t("register.participant"),
      value: (
        <a href={url("participant", { lang, id: entry.participantId }, then)}>
          <Name lang={name?.lang} text={name?.text ?? ""} />
        </a>
      ),
    },
    {
      label: t("register.facet.kind"),
      value: t(`participant.kind.${entry.kind}`),
    },
    entry.area !== null && {
      label: t("register.facet.area"),
      value: (
        <>
          {areaName(entry.area, lang)}
          {categories.length > 0 && (
            <p className="small muted">
              {t("register.categories-on", {
                list: categories.join(" · "),
              })}
            </p>
          )}
        </>
      ),
    },
    {
      label: t("register.facet.vehicle"),
      value: t(`act.vehicle.${entry.vehicle}`),
    },
    act.signatoryOffice !== null && {
      label: t("register.signed-by"),
      value: t(`act.office.${act.signatoryOffice}`),
    },
    act.decidingOrgan !== null && {
      label: t("register.organ"),
      value: <OwnText lang={act.lang} text={act.decidingOrgan} />,
    },
    act.actsFor !== null && {
      label: t("register.binds"),
      value: t(`act.acts_for.${act.actsFor}`),
    },
    act.groupEntities !== null && {
      label: t("register.group"),
      value: <OwnText lang={act.lang} text={act.groupEntities} />,
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** The dates of an act, each apart. */
export function ActDates({ act }: { readonly act: PublicActView }) {
  const t = useT();
  const lang = useLocale();
  const { entry } = act;
  const stated = dayOrNull(entry.doneOn);
  const words = doneWords(t, entry.doneOn);
  const done = stated === null ? words : <time dateTime={stated}>{words}</time>;
  const dates = [
    { label: t("register.received"), at: entry.receivedAt },
    { label: t("register.registered"), at: entry.registeredAt },
    { label: t("register.in-effect"), at: act.inEffectOn },
    { label: t("register.withdrawn"), at: entry.withdrawnAt },
  ];
  return (
    <SummaryList
      rows={[
        { label: t("register.done"), value: done },
        ...dates.flatMap(({ label, at }) =>
          at === null
            ? []
            : {
                label,
                value: (
                  <time dateTime={new Date(at).toISOString().slice(0, 10)}>
                    {formatDay(lang, at)}
                  </time>
                ),
              },
        ),
      ]}
    />
  );
}
