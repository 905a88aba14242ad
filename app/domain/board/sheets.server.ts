import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { dayOf } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { areaName, isArea } from "../reference/area";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { offerColumns, requestColumns } from "./columns";
import { readFigures } from "./figures.server";
import { gapGroups } from "./gap-model";
import { readGaps } from "./gaps.server";
import { otherDonors, otherRecipients } from "./flows";
import { boardParams, type BoardQuery } from "./query";
import { readBoard } from "./read.server";

/** The board as it is on screen: requests or offers. */
export async function boardSheet(
  ctx: SheetReader,
  query: BoardQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const board = await readBoard(ctx, query);
  const isOffers = query.show === "offers";
  /** The file has the columns of the page, or the one that was asked for. */
  const columns: readonly string[] =
    query.column === undefined
      ? [...requestColumns, ...offerColumns]
      : [query.column];
  const isShown = ({ status }: { readonly status: string }) =>
    columns.includes(status);
  const column = (key: string) => ({
    key,
    label: t.find(`board.column.${key}`) ?? key,
  });
  return makeSheet(
    ctx,
    {
      name: isOffers ? "offers" : "requests",
      asOf: null,
      title: t(`board.show.${query.show}`),
      path: url("assistance", { lang }, boardParams(query)),
      rule: t(isOffers ? "board.rule-offers" : "board.rule"),
      columns: (isOffers
        ? [
            "number",
            "title",
            "lang",
            "provider",
            "topics",
            "status",
            "since",
            "places",
          ]
        : [
            "number",
            "title",
            "lang",
            "country",
            "topics",
            "status",
            "since",
            "opened",
          ]
      ).map(column),
    },
    isOffers
      ? board.offers
          .filter(isShown)
          .map((card) => [
            ...[card.number, card.title, card.lang],
            pickText(card.provider, lang)?.text ?? "",
            ...[
              card.topics.join(" "),
              t(`exchange.offer-status.${card.status}`),
            ],
            ...[dayOf(card.activeAt), card.slots - card.slotsTaken],
          ])
      : board.requests
          .filter(isShown)
          .map((card) => [
            ...[card.number, card.title, card.lang, areaName(card.area, lang)],
            card.topics.join(" "),
            t(`exchange.request-status.${card.status}`),
            ...[dayOf(card.since), dayOf(card.openedAt)],
          ]),
  );
}

/** The map of gaps: a line a topic, two columns a group. */
export async function gapsSheet(
  ctx: SheetReader,
  query: BoardQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const rows = await readGaps(ctx, query);
  return makeSheet(
    ctx,
    {
      ...{ name: "assistance-gaps", asOf: null, title: t("board.gaps.title") },
      path: url("assistanceGaps", { lang }, boardParams(query)),
      rule: t("board.gaps.note"),
      columns: [
        { key: "topic", label: t("board.column.topics") },
        { key: "topic_name", label: t("board.column.title") },
        ...gapGroups.flatMap((group) => {
          const name = t(
            group === "all" ? "board.gaps.all" : `exchange.eligible.${group}`,
          );
          return [
            {
              key: `${group}_wanted`,
              label: `${name}: ${t("board.gaps.wanted")}`,
            },
            {
              key: `${group}_places`,
              label: `${name}: ${t("board.gaps.places")}`,
            },
          ];
        }),
      ],
    },
    rows.map(({ topic, groups }) => [
      topic,
      t(`reference.topic.${topic}`),
      ...gapGroups.flatMap((group) => [
        groups[group].wanted,
        groups[group].places,
      ]),
    ]),
  );
}

/** Funnel, answers and shares, one figure a line. */
export async function figuresSheet(ctx: SheetReader): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { funnel, stays, answers, asking, served, flows } =
    await readFigures(ctx);
  const shares = { asking, served };
  const flowName = (key: string) => {
    if (key === otherDonors) return t("board.flows-other-donors");
    if (key === otherRecipients) return t("board.flows-other-recipients");
    if (isArea(key)) return areaName(key, lang);
    return pickText(flows.names[key] ?? [], lang)?.text ?? key;
  };
  return makeSheet(
    ctx,
    {
      ...{ name: "assistance-figures", asOf: null },
      title: t("board.figures.title"),
      path: url("assistanceFigures", { lang }),
      rule: t("board.figures.rule"),
      columns: ["figure", "value", "of", "median_days"].map((key) => ({
        key,
        label: t.find(`board.column.${key}`) ?? key,
      })),
    },
    [
      ...funnel.map(({ stage, count, medianDays }) => [
        ...[t(`board.stage.${stage}`), count, null, medianDays],
      ]),
      ...stays.map(({ status, count, medianDays }) => [
        `${t("board.stays")}: ${t(`exchange.request-status.${status}`)}`,
        ...[count, null, medianDays],
      ]),
      ...answers.map(({ by, inTime, asked, medianDays }) => [
        ...[t(`board.answers.${by}`), inTime, asked, medianDays],
      ]),
      ...(["asking", "served"] as const).map((name) => [
        t(`board.ldc.${name}`),
        ...[shares[name].part, shares[name].of, null],
      ]),
      ...[...flows.given, ...flows.taken].map(({ from, to, count }) => [
        `${flowName(from)} → ${flowName(to)}`,
        ...[count, null, null],
      ]),
    ],
  );
}
