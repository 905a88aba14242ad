import {
  listPracticeNews,
  type PracticeNews,
} from "../../../db/queries/follow-practice.server";
import type { Context } from "../../context.server";
import { practiceNumber } from "../practice/number";
import { deliver } from "./deliver.server";
import type { FollowKind } from "./model";
import { eachFollowedSearch, keyOf } from "./targets.server";
import { tellSince } from "./tell-since.server";
import { isPracticeNews } from "./told";

/** What of a piece of news somebody may follow. */
function targetsOfNews({ number, content, ownerArea, ...news }: PracticeNews) {
  const { area, topics } = content;
  const areas = new Set(
    [area, ownerArea, news.area].filter((one) => one !== null),
  );
  const of = (kind: FollowKind) => (target: string) => keyOf({ kind, target });
  return [
    ...(number === null ? [] : [practiceNumber(number)].map(of("practice"))),
    ...[...areas].map(of("practice_area")),
    ...topics.map(of("topic")),
  ];
}

async function byTarget(ctx: Context, news: readonly PracticeNews[]) {
  const found = new Map<string, PracticeNews[]>();
  const add = (key: string, one: PracticeNews) =>
    found.set(key, [...(found.get(key) ?? []), one]);
  for (const one of news) {
    for (const key of targetsOfNews(one)) add(key, one);
  }
  const kind = "library_search";
  const { db } = ctx;
  const ids = [...new Set(news.map(({ practiceId }) => practiceId))];
  // Only who follows a search needs its words in all languages.
  const search = await import("./library-search.server");
  let texts: Awaited<ReturnType<typeof search.readTold>> | undefined;
  for await (const { target, query } of eachFollowedSearch(db.read, kind)) {
    texts ??= await search.readTold(db.read, ids);
    const fits = await search.fittingPractices(
      ctx,
      query ?? "",
      texts.values(),
    );
    for (const one of news) {
      if (fits.has(one.practiceId)) add(keyOf({ kind, target }), one);
    }
  }
  return found;
}

/**
 * Tells followers of practices, topics, countries' practices and searches of
 * the library what happened since the last look.
 * @param overlap how far to look back, since ids are made before they are kept
 */
export const tellPracticeNews = (
  ctx: Context,
  overlap: number,
): Promise<void> =>
  tellSince(ctx, {
    ...{ cursor: "practices", overlap, list: listPracticeNews },
    async tell(news) {
      const told = news.filter(({ event }) => isPracticeNews(event));
      if (told.length === 0) return;
      await deliver(ctx, await byTarget(ctx, told), ({ id }) => ({
        practiceEventId: id,
      }));
    },
  });
