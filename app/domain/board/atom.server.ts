import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import { areaName } from "../reference/area";
import { isoInstant } from "../register/item.server";
import { escapeXml, rights, tag } from "../register/xml";
import { licence } from "../sheet/model";
import type { RequestCard } from "./cards";
import { boardParams, type BoardQuery } from "./query";

/** Most entries of the feed. */
const MOST = 50;

/**
 * The newest public requests a query finds as an Atom feed. Source: RFC 4287;
 * ids are tag URIs (RFC 4151).
 */
export function boardFeed(
  { env, locale: lang, now }: Pick<Context, "env" | "locale" | "now">,
  query: BoardQuery,
  requests: readonly RequestCard[],
): string {
  const t = translator(lang);
  const params = boardParams(query);
  const self = env.origin + url("assistanceAtom", { lang }, params);
  const page = env.origin + url("assistance", { lang }, params);
  const newest = requests.slice(0, MOST);
  const updated = Math.max(0, ...newest.map(({ since }) => since)) || now;
  const entries = newest.map(({ number, title, lang: own, ...card }) => {
    const href = env.origin + url("request", { lang, number });
    const status = t(`exchange.request-status.${card.status}`);
    return [
      "<entry>",
      `<title xml:lang="${escapeXml(own)}">${escapeXml(title)}</title>`,
      tag("id", `tag:fairway,2024:request:${number}`),
      tag("updated", isoInstant(card.since)),
      `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
      tag("summary", `${areaName(card.area, lang)} · ${status}`),
      "</entry>",
    ].join("");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    tag("title", t("board.feed-title")),
    rights(t("ui.footer.licence"), licence.url),
    tag("id", `tag:fairway,2024:requests${new URL(self).search}`),
    tag("updated", isoInstant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<author>${tag("name", t("ui.site"))}</author>`,
    ...entries,
    "</feed>\n",
  ].join("");
}
