import { formatDay, formatList } from "../../i18n/format";
import { contextOf } from "./practice-context.server";
import {
  fact,
  field,
  fileTitle,
  line,
  notStated,
  passage,
  section,
  type Line,
  type Piece,
  type Section,
  type Writing,
} from "./practice-parts.server";

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
              name: () => fileTitle(of, template),
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
          rows: indicators.map(({ id, measuredOn }) => [
            line(of, `indicators.${id}.name`),
            line(of, `indicators.${id}.baseline`),
            line(of, `indicators.${id}.target`),
            line(of, `indicators.${id}.actual`),
            measuredOn === null
              ? notStated(t)
              : [formatDay(t.locale, measuredOn)],
            line(of, `indicators.${id}.source`),
          ]),
        };
  return section(t("practices.results"), table, ...field(of, "assessment"));
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
