import { categoryLine } from "../../i18n/category-words";
import { formatDay, formatNumber } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import type { PracticeEngagement } from "../engagement/model";
import { pickText } from "../kernel/localized";
import { areaName, isArea } from "../reference/area";
import {
  fact,
  fileTitle,
  inLanguage,
  notStated,
  plainLine,
  section,
  type Line,
  type Section,
  type Writing,
} from "./practice-parts.server";

/** As the page of the practice tells them. */
const kilobytes = ({ locale }: Translate, size: number) =>
  formatNumber(locale, Math.max(1, Math.round(size / 1000)));

/** Where and when it was done, under what law, and whom to ask. */
export function contextOf({ t, practice }: Writing): Section {
  const { content, freshUntil, categories } = practice;
  const { area, region, legalTradition, governmentLevel, sector } = content;
  const { startedOn, endedOn } = content;
  const from = startedOn === null ? "" : formatDay(t.locale, startedOn);
  const to = endedOn === null ? "" : formatDay(t.locale, endedOn);
  const when =
    from && to
      ? t("practices.period", { from, to })
      : from
        ? t("practices.period-from", { from })
        : to && t("practices.period-until", { to });
  const isRegion = area === null && region !== null;
  return section(t("practices.context"), {
    k: "facts",
    rows: [
      fact(
        t,
        t(isRegion ? "practices.field.region" : "practices.field.area"),
        area !== null && isArea(area)
          ? areaName(area, t.locale)
          : t.find(`reference.region.${region ?? ""}`),
      ),
      ...(categories === null
        ? []
        : [
            fact(
              t,
              t(`practices.category-of.${categories.of}`),
              categoryLine(t, categories),
            ),
          ]),
      fact(t, t("practices.when"), when),
      fact(
        t,
        t("practices.field.legalTradition"),
        legalTradition && t(`practice.tradition.${legalTradition}`),
      ),
      fact(
        t,
        t("practices.field.governmentLevel"),
        governmentLevel && t(`practice.government-level.${governmentLevel}`),
      ),
      fact(
        t,
        t("practices.field.sector"),
        sector === null ? null : (t.find(`reference.${sector}`) ?? sector),
      ),
      fact(
        t,
        t("practices.freshness"),
        freshUntil === null
          ? null
          : t("practices.fresh-until", {
              day: formatDay(t.locale, freshUntil),
            }),
      ),
      fact(t, t("practices.contact"), content.contact),
    ],
  });
}

function linksOf(
  { t, practice }: Writing,
  engagements: readonly PracticeEngagement[],
): Section[] {
  const { content, act, related } = practice;
  const { topics, proposals, sdgTargets } = content;
  const rows = [
    {
      label: t("practices.field.topics"),
      lines: topics.map((code): Line => [t(`reference.topic.${code}`)]),
    },
    {
      label: t("practices.field.proposals"),
      lines: proposals.map((number): Line => [
        t("practices.proposal", { number }),
      ]),
    },
    {
      label: t("practices.field.sdgTargets"),
      lines: sdgTargets.map((target): Line => [
        `${target} ${t(`reference.sdg.${target}`)}`,
      ]),
    },
    { label: t("practices.field.act"), lines: act === null ? [] : [[act]] },
    {
      label: t("practices.field.related"),
      lines: related.map(({ number, titles }): Line => {
        const title = titles && pickText(titles, t.locale);
        return title
          ? [`${number} · `, inLanguage(title.lang, title.text)]
          : [`${number}, ${t("practices.gone")}`];
      }),
    },
    {
      label: t("practices.engagements"),
      lines: engagements.map(({ number, title, tie }): Line => [
        `${number} · `,
        inLanguage(title.lang, title.text),
        ` · ${t(`practices.engagement.${tie}`)}`,
      ]),
    },
  ].filter(({ lines }) => lines.length > 0);
  return rows.length === 0
    ? []
    : [section(t("practices.links"), { k: "facts", rows })];
}

function sourcesOf(of: Writing): Section {
  const { t, practice } = of;
  const { content, files, originalLang } = practice;
  const lines = content.sources.split("\n").filter((one) => one.trim() !== "");
  const attached = content.attachments.flatMap(
    ({ fileId }) => files.find((file) => file.fileId === fileId) ?? [],
  );
  return section(
    t("practices.sources"),
    lines.length === 0
      ? { k: "text", c: notStated(t), isMuted: true }
      : {
          k: "points",
          items: lines.map((text) => plainLine(text, originalLang)),
        },
    { k: "head", level: 2, c: [t("practices.files")] },
    attached.length === 0
      ? { k: "text", c: [t("practices.no-files")], isMuted: true }
      : {
          k: "points",
          items: attached.map((file): Line => [
            fileTitle(of, file),
            ` (${t("practices.file-size", { size: kilobytes(t, file.size) })})`,
          ]),
        },
  );
}

/** Where it belongs, and where its facts can be read. */
export const closingSections = (
  of: Writing,
  engagements: readonly PracticeEngagement[],
): readonly Section[] => [...linksOf(of, engagements), sourcesOf(of)];
