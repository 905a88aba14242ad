import {
  listOfferNews,
  listRequestNews,
  type ExchangeNews,
} from "../../../db/queries/follow-exchange.server";
import type { Context } from "../../context.server";
import { offerNumber } from "../offer/number";
import { requestNumber } from "../request/number";
import { deliver } from "./deliver.server";
import { keyOf } from "./targets.server";
import { tellSince } from "./tell-since.server";
import { isOfferNews, isRequestNews } from "./told";

/** Events by the request or the offer they are about; those of hidden ones are left out. */
function byTarget(
  kind: "request" | "offer",
  news: readonly ExchangeNews[],
  numberOf: (number: number) => string,
) {
  const found = new Map<string, ExchangeNews[]>();
  for (const one of news) {
    if (one.number === null) continue;
    const key = keyOf({ kind, target: numberOf(one.number) });
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/**
 * Tells followers of requests and offers where these stand now. What nobody but
 * some may know of when it is told is told to nobody.
 * @param overlap how far to look back, since ids are made before they are kept
 */
export async function tellExchangeNews(
  ctx: Context,
  overlap: number,
): Promise<void> {
  await tellSince(ctx, {
    ...{ cursor: "requests", overlap, list: listRequestNews },
    async tell(news) {
      const told = news.filter(({ event }) => isRequestNews(event));
      const events = byTarget("request", told, requestNumber);
      if (events.size === 0) return;
      await deliver(ctx, events, ({ id }) => ({ requestEventId: id }));
    },
  });
  await tellSince(ctx, {
    ...{ cursor: "offers", overlap, list: listOfferNews },
    async tell(news) {
      const told = news.filter(({ event }) => isOfferNews(event));
      const events = byTarget("offer", told, offerNumber);
      if (events.size === 0) return;
      await deliver(ctx, events, ({ id }) => ({ offerEventId: id }));
    },
  });
}
