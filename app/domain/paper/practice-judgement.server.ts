import { formatDay } from "../../i18n/format";
import type { AdoptionLine } from "../adoption/model";
import { pickText, type TaggedText } from "../kernel/localized";
import { evidenceLevels } from "../practice/model";
import { markdownBlocks } from "../practice/markdown-blocks";
import {
  coreCriteria,
  qualifierCriteria,
  topScore,
} from "../practice/review-form";
import type { ReviewLine } from "../practice/view";
import { areaName } from "../reference/area";
import {
  inLanguage,
  type Line,
  type Piece,
  type Section,
  type Writing,
} from "./practice-parts.server";

/** A body and its state, as reviews are signed. */
const bodyOf = (
  locale: string,
  names: readonly TaggedText[],
  area: string | null,
): Line => {
  const name = pickText(names, locale);
  return [
    inLanguage(name?.lang, name?.text ?? ""),
    ...(area === null ? [] : [` · ${areaName(area, locale as never)}`]),
  ];
};

/** Paragraphs somebody wrote without markup. */
const plainText = (lang: string, text: string): Piece => ({
  k: "passage",
  lang,
  blocks: text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== "")
    .map((one) => ({ t: "p", c: [one] })),
  flag: null,
});

/** Which level of evidence is reached and why, and what the label rests on. */
export function evidenceSection({ t, practice }: Writing): Section {
  const { evidence, label, reviews } = practice;
  const reached = evidenceLevels.indexOf(evidence);
  const core = reviews?.judgement.core;
  return {
    title: t("paper.how-judged"),
    pieces: [
      { k: "text", c: [t(`practice.evidence-hint.${evidence}`)] },
      {
        k: "ladder",
        steps: evidenceLevels.map((level, index) => {
          const step = reviews?.judgement.reasons.find(
            (one) => one.level === level,
          );
          const isReached = step?.isReached ?? index <= reached;
          return {
            name: [`${level} ${t(`practice.evidence.${level}`)}`],
            note: step ? t(`review.evidence-reason.${step.reason}`) : null,
            isReached,
            state: t(isReached ? "practices.reached" : "practices.not-reached"),
          };
        }),
      },
      {
        k: "head",
        level: 2,
        c: [t("practices.label-of", { label: t(`practice.label.${label}`) })],
      },
      { k: "text", c: [t(`practice.label-hint.${label}`)] },
      ...(core && core.of > 0
        ? [{ k: "text", c: [t("practices.core-score", { ...core })] } as const]
        : []),
      { k: "text", isMuted: true, c: [t("practices.label-rule")] },
    ],
  };
}

function scoresOf({ t }: Writing, reviews: readonly ReviewLine[]): Piece {
  const points = (points: number): Line => [
    t("practices.score-of", { points, of: topScore }),
  ];
  return {
    k: "table",
    head: [
      [t("practices.criterion")],
      ...reviews.map(({ names, area }) => bodyOf(t.locale, names, area)),
    ],
    rows: [
      ...coreCriteria.map((code) => [
        [`${t(`practice.criterion.${code}`)} (${t("practices.counts")})`],
        ...reviews.map(({ core }) => points(core[code])),
      ]),
      ...qualifierCriteria.map((code) => [
        [t(`practice.criterion.${code}`)],
        ...reviews.map(({ qualifier }) => points(qualifier[code])),
      ]),
    ],
  };
}

/** What reviewers found, criterion by criterion and in their own words. */
export function reviewsSection(of: Writing): Section {
  const { t, practice } = of;
  const view = practice.reviews;
  const reviews = view?.reviews ?? [];
  const title = t("practices.reviews");
  const voided = (view?.voided ?? []).map(({ names, area, reason }): Piece => ({
    k: "text",
    c: [
      `${t("practices.void-review")} `,
      ...bodyOf(t.locale, names, area),
      reason === null ? "" : `. ${t.find(reason) ?? ""}`,
    ],
  }));
  if (reviews.length === 0)
    return {
      title,
      pieces: [...voided, { k: "text", c: [t("practices.no-reviews")] }],
    };
  return {
    title,
    pieces: [
      ...voided,
      { k: "text", isMuted: true, c: [t("practices.reviews-hint")] },
      ...(view?.judgement.excluded.length === 0
        ? [{ k: "text", c: [t("practices.exclusion-passed")] } as const]
        : []),
      scoresOf(of, reviews),
      ...reviews.flatMap((review): Piece[] => [
        { k: "head", level: 2, c: bodyOf(t.locale, review.names, review.area) },
        {
          k: "text",
          isMuted: true,
          c: [
            formatDay(t.locale, review.at),
            review.isThird ? ` · ${t("practices.third-review")}` : "",
          ],
        },
        ...(review.turned
          ? [
              {
                k: "text",
                c: [
                  t(`practices.turned.${review.turned.reason}`, {
                    day: formatDay(t.locale, review.turned.at),
                  }),
                  ` ${t("practices.turned-hint")}`,
                ],
              } as const,
            ]
          : []),
        plainText(review.lang, review.summary),
      ]),
    ],
  };
}

/** What the states it is about have to say. */
export const repliesSections = ({ t, practice }: Writing): Section[] =>
  practice.replies.length === 0
    ? []
    : [
        {
          title: t("practices.replies"),
          pieces: [
            { k: "text", isMuted: true, c: [t("practices.replies-hint")] },
            ...practice.replies.flatMap(
              ({ area, status, body, lang }): Piece[] => [
                {
                  k: "head",
                  level: 2,
                  c: [
                    t("practices.reply-of", { name: areaName(area, t.locale) }),
                  ],
                },
                body !== null && lang !== null
                  ? {
                      k: "passage",
                      lang,
                      blocks: markdownBlocks(body),
                      flag: null,
                    }
                  : { k: "text", c: [t(`practice.reply-status.${status}`)] },
              ],
            ),
          ],
        },
      ];

/** Who took it over, what they changed and what came of it. */
export function adoptionsSection(
  { t }: Writing,
  adoptions: readonly AdoptionLine[],
): Section {
  const title = t("adoption.title");
  if (adoptions.length === 0)
    return { title, pieces: [{ k: "text", c: [t("adoption.none")] }] };
  const pieces = adoptions.flatMap((one): Piece[] => {
    const { edition, lang, startedOn } = one;
    const about: Piece = {
      k: "text",
      isMuted: true,
      c: [
        `${t(`practice.adoption.${one.kind}`)} · `,
        startedOn === null
          ? t("adoption.of-edition", { edition })
          : t("adoption.since", {
              day: formatDay(t.locale, startedOn),
              edition,
            }),
      ],
    };
    const head: Piece = {
      k: "head",
      level: 2,
      c: bodyOf(t.locale, one.participant.names, one.area),
    };
    if (one.status === "struck") {
      const reason = t.find(`adoption.strike.${one.struckReason ?? ""}`) ?? "";
      const why = t("adoption.struck-because", { reason });
      return [head, about, { k: "text", c: [why] }];
    }
    return [
      head,
      about,
      ...(one.changes === ""
        ? []
        : ([
            { k: "head", level: 3, c: [t("adoption.changed")] },
            plainText(lang, one.changes),
          ] as const)),
      ...(one.result === null
        ? ([
            { k: "text", isMuted: true, c: [t("adoption.no-result")] },
          ] as const)
        : ([
            { k: "head", level: 3, c: [t("adoption.result")] },
            plainText(lang, one.result),
          ] as const)),
    ];
  });
  return { title, pieces };
}
