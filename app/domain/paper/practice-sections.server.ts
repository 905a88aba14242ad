import { formatDay, formatList, formatNumber } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { pickText } from "../kernel/localized";
import { areaName, isArea } from "../reference/area";
import {
  fact,
  field,
  inLanguage,
  line,
  notStated,
  passage,
  plainLine,
  type Line,
  type Piece,
  type Section,
  type Writing,
} from "./practice-parts.server";

/** As the page of the practice tells them. */
const kilobytes = ({ locale }: Translate, size: number) =>
  formatNumber(locale, Math.max(1, Math.round(size / 1000)));

const section = (title: string, ...pieces: readonly Piece[]): Section => ({
  title,
  pieces,
});

function fitOf(of: Writing): Section {
  const { t, practice } = of;
  const { cost, staffing, duration } = practice.content;
  return section(
    t("practices.is-it-for-you"),
    { k: "head", level: 2, c: [t("practices.use-if")] },
    passage(of, "preconditions"),
    { k: "head", level: 2, c: [t("practices.not-if")] },
    passage(of, "notSuitable"),
    {
      k: "facts",
      rows: [
        fact(t, t("practices.field.cost"), cost && t(`practice.cost.${cost}`)),
        fact(
          t,
          t("practices.field.staffing"),
          staffing && t(`practice.staffing.${staffing}`),
        ),
        fact(
          t,
          t("practices.field.duration"),
          duration && t(`practice.duration.${duration}`),
        ),
      ],
    },
  );
}

function measureOf(of: Writing): Section {
  const { t, practice } = of;
  const { instrument, mechanism, dataCategories } = practice.content;
  return section(
    t("practices.measure"),
    passage(of, "measure"),
    {
      k: "facts",
      rows: [
        fact(
          t,
          t("practices.field.instrument"),
          instrument && t(`practice.instrument.${instrument}`),
        ),
        fact(
          t,
          t("practices.field.mechanism"),
          mechanism && t(`practice.mechanism.${mechanism}`),
        ),
        fact(
          t,
          t("practices.field.dataCategories"),
          formatList(
            t.locale,
            dataCategories.map((code) => t(`practice.data-category.${code}`)),
          ),
        ),
      ],
    },
    ...field(of, "actors"),
    ...field(of, "legalBasis"),
  );
}

function blocksOf(of: Writing): Section {
  const { t, practice } = of;
  const { blocks } = practice.content;
  if (blocks.length === 0)
    return section(t("practices.blocks"), {
      k: "text",
      c: [t("practices.no-blocks")],
    });
  const pieces = blocks.flatMap(({ id, templateId }, at): Piece[] => {
    const template = practice.files.find(({ fileId }) => fileId === templateId);
    return [
      {
        k: "head",
        level: 2,
        c: [
          `${t("practices.block-number", { n: at + 1 })} · `,
          ...line(of, `blocks.${id}.name`),
        ],
      },
      { k: "head", level: 3, c: [t("practices.steps")] },
      passage(of, `blocks.${id}.steps`),
      { k: "head", level: 3, c: [t("practices.field.preconditions")] },
      passage(of, `blocks.${id}.preconditions`),
      {
        k: "text",
        isMuted: true,
        c: template
          ? t.rich<Line[number]>("practices.template", {
              title: template.title,
              name: () => inLanguage(practice.originalLang, template.title),
            })
          : [t("practices.no-template")],
      },
    ];
  });
  return section(
    t("practices.blocks"),
    { k: "text", isMuted: true, c: [t("practices.blocks-hint")] },
    ...pieces,
  );
}

function resultsOf(of: Writing): Section {
  const { t, practice } = of;
  const { indicators } = practice.content;
  const table: Piece =
    indicators.length === 0
      ? { k: "text", c: [t("practices.no-indicators")] }
      : {
          k: "table",
          head: [
            [t("practices.indicator")],
            [t("practices.baseline")],
            [t("practices.target")],
            [t("practices.actual")],
            [t("practices.measured")],
            [t("practices.source")],
          ],
          rows: indicators.map(({ id, measuredOn, source }) => [
            line(of, `indicators.${id}.name`),
            line(of, `indicators.${id}.baseline`),
            line(of, `indicators.${id}.target`),
            line(of, `indicators.${id}.actual`),
            measuredOn === null
              ? notStated(t)
              : [formatDay(t.locale, measuredOn)],
            source === ""
              ? notStated(t)
              : plainLine(source, practice.originalLang),
          ]),
        };
  return section(t("practices.results"), table, ...field(of, "assessment"));
}

function contextOf({ t, practice }: Writing): Section {
  const { content, freshUntil } = practice;
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

function linksOf({ t, practice }: Writing): Section[] {
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
  ].filter(({ lines }) => lines.length > 0);
  return rows.length === 0
    ? []
    : [section(t("practices.links"), { k: "facts", rows })];
}

function sourcesOf({ t, practice }: Writing): Section {
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
          items: attached.map(({ title, size }): Line => [
            inLanguage(originalLang, title),
            ` (${t("practices.file-size", { size: kilobytes(t, size) })})`,
          ]),
        },
  );
}

/** What the owner wrote, in the order of the page. */
export const writtenSections = (of: Writing): readonly Section[] => [
  fitOf(of),
  section(
    of.t("practices.problem"),
    passage(of, "problem"),
    ...field(of, "objective"),
  ),
  measureOf(of),
  blocksOf(of),
  resultsOf(of),
  section(
    of.t("practices.learned"),
    ...field(of, "failures"),
    ...field(of, "sideEffects"),
    ...field(of, "lessons"),
  ),
  section(of.t("practices.transfer"), ...field(of, "ldcChanges")),
  contextOf(of),
];

/** Where it belongs, and where its facts can be read. */
export const closingSections = (of: Writing): readonly Section[] => [
  ...linksOf(of),
  sourcesOf(of),
];
