import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { areaName } from "../reference/area";
import { isoInstant } from "../register/item.server";
import { escapeXml, rights, tag } from "../register/xml";
import { licence } from "../sheet/model";
import { boardParams, type BoardQuery } from "./query";
import { type BoardReader, readBoard, readRequests } from "./read.server";

/** Most entries of the feed. */
const MOST = 50;

type Here = Pick<Context, "env" | "locale" | "now">;

/** What a feed says of a request or an offer. */
interface Entry {
  readonly number: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly since: Instant;
  readonly summary: string;
}

/**
 * The newest public requests, or offers, that a query finds as an Atom feed.
 * Source: RFC 4287; ids are tag URIs (RFC 4151).
 */
function feed(
  { env, locale: lang, now }: Here,
  query: BoardQuery,
  entries: readonly Entry[],
): string {
  const t = translator(lang);
  const isOffers = query.show === "offers";
  const kind = isOffers ? "offer" : "request";
  const params = boardParams(query);
  const self = env.origin + url("assistanceAtom", { lang }, params);
  const page = env.origin + url("assistance", { lang }, params);
  const newest = entries.slice(0, MOST);
  const updated = Math.max(0, ...newest.map(({ since }) => since)) || now;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    tag("title", t(isOffers ? "board.feed-offers" : "board.feed-title")),
    rights(t("ui.footer.licence"), licence.url),
    tag("id", `tag:fairway,2024:${kind}s${new URL(self).search}`),
    tag("updated", isoInstant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<author>${tag("name", t("ui.site"))}</author>`,
    ...newest.map(({ number, title, lang: own, since, summary }) => {
      const href = env.origin + url(kind, { lang, number });
      return [
        "<entry>",
        `<title xml:lang="${escapeXml(own)}">${escapeXml(title)}</title>`,
        tag("id", `tag:fairway,2024:${kind}:${number}`),
        tag("updated", isoInstant(since)),
        `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
        tag("summary", summary),
        "</entry>",
      ].join("");
    }),
    "</feed>\n",
  ].join("");
}

/** What the board shows of a query, for feed readers. */
export async function boardFeed(
  ctx: Here & BoardReader,
  query: BoardQuery,
): Promise<string> {
  const { locale: lang } = ctx;
  const t = translator(lang);
  if (query.show === "offers") {
    const { offers } = await readBoard(ctx, query);
    return feed(
      ...([ctx, query] as const),
      offers.map(({ number, title, lang: own, activeAt, ...card }) => ({
        ...{ number, title, lang: own, since: activeAt },
        summary: [
          pickText(card.provider, lang)?.text,
          t(`exchange.offer-status.${card.status}`),
        ].join(" · "),
      })),
    );
  }
  const requests = await readRequests(ctx, query);
  return feed(
    ...([ctx, query] as const),
    requests.map(({ number, title, lang: own, since, ...card }) => ({
      ...{ number, title, lang: own, since },
      summary: `${areaName(card.area, lang)} · ${t(`exchange.request-status.${card.status}`)}`,
    })),
  );
}
