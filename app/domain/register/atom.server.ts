import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { statusSentence } from "../act/sentence";
import { isOpen } from "../instrument/model";
import { dayOf } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { licence } from "../sheet/model";
import { isoInstant } from "./item.server";
import type { ShownRow } from "./list.server";
import { statedIn } from "./proposals";
import { toParams, type RegisterQuery } from "./query";
import { escapeXml, rights, tag } from "./xml";

type Reader = Pick<Context, "env" | "locale" | "now">;

/**
 * The newest acts a query finds as an Atom feed. Source: RFC 4287. Ids are tag
 * URIs (RFC 4151): the same whatever the language or the host.
 */
export function registerFeed(
  { env, locale: lang, now }: Reader,
  query: RegisterQuery,
  rows: readonly ShownRow[],
): string {
  const t = translator(lang);
  const params = toParams(query);
  const day = query.asOf?.day ?? dayOf(now);
  const asOf = t("cite.note", { asOf: formatDay(lang, day) });
  const self = env.origin + url("registerAtom", { lang }, params);
  const page = env.origin + url("register", { lang }, params);
  const updated =
    Math.max(0, ...rows.map((row) => row.changedAt)) || (query.asOf?.at ?? now);
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    tag("title", t("register.feed-title")),
    tag("subtitle", `${asOf} ${t("register.no-judgement")}`),
    rights(t("ui.footer.licence"), licence.url),
    tag("id", `tag:fairway,2024:register${new URL(self).search}`),
    tag("updated", isoInstant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<author>${tag("name", t("ui.site"))}</author>`,
    ...rows.map((row) => entry(row, env.origin, lang, query.asOf)),
    "</feed>\n",
  ].join("");
}

function entry(
  row: ShownRow,
  origin: string,
  lang: Context["locale"],
  asOf: RegisterQuery["asOf"],
): string {
  const t = translator(lang);
  const number = registerNumber(row.seq);
  const name = pickText(row.names, lang)?.text ?? number;
  const { key, params } = statusSentence(
    row,
    name,
    statedIn(row.proposals),
    row.statusSince,
  );
  const who = (parts: string[]) => parts.join("");
  const sentence = t.rich<string>(key, { ...params, who }).join("");
  const page = origin + url("act", { lang, number }, { asOf: asOf?.day });
  const { instrument } = row;
  const states = [
    t(`act.status.${row.status}`),
    ...(instrument && isOpen(instrument.confirmation)
      ? [t(`instrument.state.${instrument.confirmation}`)]
      : []),
  ];
  return [
    "<entry>",
    tag("title", sentence),
    tag("id", `tag:fairway,2024:act:${number}`),
    tag("published", isoInstant(row.registeredAt)),
    tag("updated", isoInstant(row.changedAt)),
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<category term="${row.type}" label="${escapeXml(t(`act.type.${row.type}`))}"/>`,
    tag("summary", [number, ...states].join(" · ")),
    "</entry>",
  ].join("");
}
