import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { areaName } from "../reference/area";
import {
  atomEntry,
  atomFeed,
  mostEntries,
  newestOf,
} from "../sheet/atom.server";
import { boardParams, type BoardQuery } from "./query";
import { type BoardReader, readBoard, readRequests } from "./read.server";

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

/** The newest public requests, or offers, that a query finds as an Atom feed. */
function feed(ctx: Here, query: BoardQuery, entries: readonly Entry[]): string {
  const { env, locale: lang, now } = ctx;
  const t = translator(lang);
  const isOffers = query.show === "offers";
  const kind = isOffers ? "offer" : "request";
  const params = boardParams(query);
  const newest = entries.slice(0, mostEntries);
  return atomFeed(
    ctx,
    {
      name: `${kind}s`,
      title: t(isOffers ? "board.feed-offers" : "board.feed-title"),
      self: url("assistanceAtom", { lang }, params),
      page: url("assistance", { lang }, params),
      updated: newestOf(
        newest.map(({ since }) => since),
        now,
      ),
    },
    newest.map(({ since, ...entry }) =>
      atomEntry(env.origin, {
        ...{ ...entry, kind, updated: since },
        path: url(kind, { lang, number: entry.number }),
      }),
    ),
  );
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
