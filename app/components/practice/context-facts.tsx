import type { Translate } from "../../i18n/translate";
import { area, areaName, isArea } from "../../domain/reference/area";
import type { PracticeContent } from "../../domain/practice/content";
import { categoryLine } from "../../i18n/category-words";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { SummaryList } from "../ui/summary-list";
import { NotStated } from "./not-stated";
import { usePractice } from "./practice-context";

/** When a practice ran, in words; undefined where nobody says. */
export function periodOf(
  t: Translate,
  { startedOn, endedOn }: Pick<PracticeContent, "startedOn" | "endedOn">,
): string | undefined {
  const from = startedOn === null ? "" : formatDay(t.locale, startedOn);
  const to = endedOn === null ? "" : formatDay(t.locale, endedOn);
  if (from && to) return t("practices.period", { from, to });
  if (from) return t("practices.period-from", { from });
  return to ? t("practices.period-until", { to }) : undefined;
}

/** Where and when it was done, and under what law. */
export function ContextFacts() {
  const t = useT();
  const lang = useLocale();
  const { content, categories } = usePractice();
  const { legalTradition, governmentLevel, sector, region } = content;
  const iso3 = content.area;
  const where =
    iso3 !== null && isArea(iso3) ? (
      <a href={url("country", { lang, iso3: area(iso3).iso3 })}>
        {areaName(iso3, lang)}
      </a>
    ) : region === null ? undefined : (
      t.find(`reference.region.${region}`)
    );
  return (
    <section className="stack" aria-labelledby="context-title">
      <h2 id="context-title">{t("practices.context")}</h2>
      <SummaryList
        rows={[
          {
            label: t(
              iso3 === null && region !== null
                ? "practices.field.region"
                : "practices.field.area",
            ),
            value: where ?? <NotStated />,
          },
          ...(categories === null
            ? []
            : [
                {
                  label: t(`practices.category-of.${categories.of}`),
                  value: categoryLine(t, categories),
                },
              ]),
          {
            label: t("practices.when"),
            value: periodOf(t, content) ?? <NotStated />,
          },
          {
            label: t("practices.field.legalTradition"),
            value: legalTradition ? (
              t(`practice.tradition.${legalTradition}`)
            ) : (
              <NotStated />
            ),
          },
          {
            label: t("practices.field.governmentLevel"),
            value: governmentLevel ? (
              t(`practice.government-level.${governmentLevel}`)
            ) : (
              <NotStated />
            ),
          },
          {
            label: t("practices.field.sector"),
            value:
              sector === null ? (
                <NotStated />
              ) : (
                (t.find(`reference.${sector}`) ?? sector)
              ),
          },
        ]}
      />
    </section>
  );
}
