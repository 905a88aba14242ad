import {
  countMatchesIn,
  listDeskMatches,
} from "../../../db/queries/match-list.server";
import type { Context } from "../../context.server";
import { pageCount } from "../kernel/paging";
import { toLines } from "./list.server";
import { deskViews, statusesIn, type DeskView } from "./model";

const PAGE_SIZE = 25;

/** One page of a view of the matching desk, the least time left first. */
export async function listMatchDesk(
  ctx: Context,
  { view, page: asked }: { readonly view: DeskView; readonly page: number },
) {
  const { read } = ctx.db;
  const counts = [];
  for (const one of deskViews) {
    counts.push({
      view: one,
      count: await countMatchesIn(read, statusesIn(one)),
    });
  }
  const total = counts.find((one) => one.view === view)?.count ?? 0;
  const page = Math.min(asked, pageCount(total, PAGE_SIZE));
  const rows = await listDeskMatches(read, statusesIn(view), {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const items = await toLines(ctx, rows, true);
  return {
    view,
    page,
    total,
    counts,
    pageSize: PAGE_SIZE,
    now: ctx.now,
    items,
  };
}
