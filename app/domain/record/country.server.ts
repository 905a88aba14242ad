import { citeView, plainCitation } from "../../i18n/cite";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { listAdoptionsIn } from "../adoption/list.server";
import { requestColumns } from "../board/columns";
import { readRequests } from "../board/read.server";
import { readCapacity } from "../capacity/declare.server";
import {
  otherKinds,
  readCountry,
  type CountryView,
} from "../country/get.server";
import { locales } from "../kernel/localized";
import { practicesOfCountry } from "../library/short-list.server";
import { area, areaFormalName, areaName } from "../reference/area";
import type { AsOf } from "../register/as-of";
import { isoInstant } from "../register/item.server";
import { eachRow } from "../register/list.server";
import { lineSheet, type RecordLine } from "../sheet/lines.server";
import type { SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { actLine, isoOrNull } from "./act-line.server";
import { coverLine } from "./cover-line.server";
import { adoptionLine, practiceLine } from "./library-lines.server";
import type { RecordQuery } from "./query.server";

/** Codes, names and groups of a country or area, and the groups it was in. */
function factsOf(t: Translate, view: CountryView): RecordLine[] {
  const { iso3, day, categories, history } = view;
  const { iso2, m49, region, membership } = area(iso3);
  const { income, ...groups } = categories;
  const fact = (id: string, value: string | null, text?: string) =>
    value === null ? [] : [{ part: "country", id, value, text }];
  return [
    ...fact("iso3", iso3, areaName(iso3, t.locale)),
    ...fact("iso2", iso2),
    ...fact("m49", m49),
    ...fact("membership", membership, t(`reference.membership.${membership}`)),
    ...fact("region", region, region ? t(`reference.region.${region}`) : ""),
    ...locales.map((lang) => ({
      ...{ part: "name", name: areaName(iso3, lang), lang },
      text: areaFormalName(iso3, lang),
    })),
    ...(["ldc", "lldc", "sids", "oda"] as const).map((id) => ({
      ...{ part: "category", id, name: t(`reference.category.${id}`) },
      ...{ value: groups[id] === null ? null : Number(groups[id]), from: day },
    })),
    {
      ...{ part: "category", id: "income", from: day },
      ...{ name: t("reference.category.income"), value: income?.group },
    },
    ...history.flatMap(({ category, group, from, to, scheduled, ...span }) => [
      {
        ...{ part: "category_history", id: category, value: group, from },
        ...{ name: t(`reference.category.${category}`), until: to },
        ...{ status: span.derived ? "derived" : null },
        ...{ text: span.source, reference: span.url },
      },
      // Without effect until it is confirmed.
      ...(scheduled
        ? [
            {
              ...{ part: "category_scheduled_end", id: category },
              ...{ from: scheduled.on, text: scheduled.source },
            },
          ]
        : []),
    ]),
  ];
}

/** What other parts of the portal tell of it; they are as they are now. */
async function ofToday(ctx: SheetReader, iso3: string): Promise<RecordLine[]> {
  const { env, locale: lang } = ctx;
  const t = translator(lang);
  const { practices } = await practicesOfCountry(ctx, iso3);
  const adopted = await listAdoptionsIn(ctx, iso3);
  const asked = await readRequests(ctx, { show: "requests", area: iso3 });
  const { current, earlier } = await readCapacity(ctx, iso3);
  return [
    ...practices.map((practice) => practiceLine(ctx, practice)),
    ...adopted.map((adoption) => adoptionLine(ctx, adoption)),
    ...asked
      .filter(({ status }) => requestColumns.some((one) => one === status))
      .map((card) => ({
        ...{ part: "request", id: card.number, status: card.status },
        ...{
          name: card.title,
          lang: card.lang,
          from: isoInstant(card.openedAt),
        },
        reference: env.origin + url("request", { lang, number: card.number }),
      })),
    ...[...current, ...earlier].map((line) => ({
      ...{ part: "capacity", id: line.topic, value: line.level },
      name: t(`reference.topic.${line.topic}`),
      ...{ from: isoInstant(line.at), until: isoOrNull(line.endedAt) },
      ...{ text: line.note, lang: line.noteLang },
    })),
    ...current.flatMap(({ topic, targetDay }) =>
      targetDay === null
        ? []
        : [{ part: "capacity_target", id: topic, until: targetDay }],
    ),
  ];
}

/** The acts from a country, its government's first, some at a time. */
async function* actsOf(
  ctx: SheetReader,
  t: Translate,
  iso3: string,
  asOf: AsOf | null,
): AsyncGenerator<readonly RecordLine[]> {
  const kinds = [
    ["government_act", "government"],
    ["act_from_here", null],
  ] as const;
  for (const [part, kind] of kinds) {
    const selection = {
      area: [iso3],
      kind: kind === null ? otherKinds : [kind],
    };
    const query = { q: "", selection, sort: "newest", asOf } as const;
    for await (const rows of eachRow(ctx, query)) {
      yield rows.map((row) => actLine(ctx, t, row, { part, asOf }));
    }
  }
}

/** A country's page as a sheet. @throws DomainError 404 for what is no alpha-3 code */
export async function countrySheet(
  ctx: SheetReader,
  { id, asOf }: RecordQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const view = await readCountry(ctx, id, asOf);
  const title = areaName(id, lang);
  const address = ctx.env.origin + url("country", { lang, iso3: id });
  const cited = citeView(
    t,
    { name: id, title },
    { address, now: ctx.now, asOf: asOf?.day ?? null },
  );
  async function* lines() {
    yield factsOf(t, view);
    yield* actsOf(ctx, t, id, asOf);
    yield view.covers.map((cover) => coverLine(lang, cover));
    if (!asOf) yield await ofToday(ctx, id);
  }
  return lineSheet(
    ctx,
    {
      ...{ name: `country-${id}`, title, asOf, counted: "countries" },
      path: url("country", { lang, iso3: id }, { asOf: asOf?.day }),
      rule: `${t("views.rule.countries.text")} ${t("reference.disclaimer")}`,
      citation: plainCitation(t, cited, asOf !== null),
    },
    lines,
  );
}
