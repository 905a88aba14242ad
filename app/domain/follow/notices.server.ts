import {
  countNotices,
  countUnread,
  deleteNotices,
  findNotice,
  listNotices,
  markRead,
} from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { may } from "../permissions/authorize";
import { newsLine, subjectOf } from "./letter.server";
import { requireReader } from "./reader.server";

export const noticesPerPage = 25;

/** One page of the actor's notices, newest first. @throws DomainError 404 beyond the last */
export async function listOwnNotices(ctx: Context, page: number) {
  const userId = requireReader(ctx);
  const { read } = ctx.db;
  const total = await countNotices(read, userId);
  const pages = pageCount(total, noticesPerPage);
  if (page > pages) throw notFound();
  const from = (page - 1) * noticesPerPage;
  const unread = await countUnread(read, userId);
  const rows = await listNotices(read, userId, { from, most: noticesPerPage });
  const items = rows.map(({ id, createdAt, readAt, actionBy, ...news }) => ({
    ...{ id, createdAt, readAt, actionBy },
    ...{ event: news.event, seq: news.seq },
    ...subjectOf(ctx.locale, news),
    line: newsLine(ctx.locale, news),
  }));
  return { items, total, unread, page, pages };
}
export type OwnNotice = Awaited<
  ReturnType<typeof listOwnNotices>
>["items"][number];

/** How many notices the actor has not read, for the head of every page. */
export const countOwnUnread = async ({
  db,
  actor,
}: Pick<Context, "db" | "actor">): Promise<number> =>
  actor.kind === "user" && may(actor, "follow.manage")
    ? countUnread(db.read, actor.userId)
    : 0;

/** Marks one notice as read, or all of them. @throws DomainError 404 for another's */
export async function readNotices(
  ctx: Context,
  id: string | null,
): Promise<void> {
  const userId = requireReader(ctx);
  await ctx.db.write(async (tx) => {
    if (id !== null && !(await findNotice(tx, userId, id))) throw notFound();
    await markRead(tx, userId, id, ctx.now);
  });
}

/** Deletes one notice, or all that were read. @throws DomainError 404 for another's */
export async function removeNotices(
  ctx: Context,
  id: string | null,
): Promise<void> {
  const userId = requireReader(ctx);
  await ctx.db.write(async (tx) => {
    if (id !== null && !(await findNotice(tx, userId, id))) throw notFound();
    await deleteNotices(tx, userId, id, ctx.now);
  });
}
