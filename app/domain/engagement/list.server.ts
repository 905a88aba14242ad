import {
  countEngagementDesk,
  countPublished,
  listEngagementDesk,
  listEngagementsOf,
  listPublishedOf,
  listPublishedPage,
} from "../../../db/queries/engagement-list.server";
import type { Context } from "../../context.server";
import type { EngagementStatus } from "../exchange/model";
import { personOf } from "../review/person.server";
import { nameOf } from "../writing/get-own.server";
import { type DeskView, deskViews } from "./desk";
import { engagementNumber } from "./number";

const PAGE = 50;

type Row = Awaited<ReturnType<typeof listEngagementDesk>>[number];

type Namer = Pick<Context, "db" | "locale">;

/** Rows with the names of both sides, each looked up once. */
async function named<T extends Row>(ctx: Namer, rows: readonly T[]) {
  const names = new Map<string, ReturnType<typeof nameOf>>();
  const name = (id: string) => {
    const found = names.get(id) ?? nameOf(ctx, id);
    names.set(id, found);
    return found;
  };
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      number: engagementNumber(row.number),
      recipient: await name(row.recipientId),
      provider: await name(row.providerId),
    })),
  );
}
export type ListedEngagement = Awaited<ReturnType<typeof named<Row>>>[number];

/** Engagements of all participants the reader acts for. */
export async function listOwnEngagements(ctx: Context) {
  const { memberships } = personOf(ctx);
  const ids = memberships.map(({ participantId }) => participantId);
  const rows = await listEngagementsOf(ctx.db.read, ids);
  return named(
    ctx,
    rows.map(({ terms, ...row }) => ({
      ...row,
      ...(terms.title === "" ? {} : { title: terms.title }),
    })),
  );
}

/** Some of what both sides published, newest first. */
export const publishedRows = async (
  ctx: Namer,
  part: Parameters<typeof listPublishedPage>[1],
) => named(ctx, await listPublishedPage(ctx.db.read, part));

/** What both sides published, a page at a time, by number. */
export async function listPublicEngagements(ctx: Context, page: number) {
  const at = { limit: PAGE, offset: (page - 1) * PAGE };
  return {
    items: await publishedRows(ctx, { by: "number", ...at }),
    ...{ page, pageSize: PAGE, total: await countPublished(ctx.db.read) },
  };
}

/** Most engagements a country's page shows. */
const OF_COUNTRY = 20;

/** Published engagements that a country receives or gives, newest first. */
export const listCountryEngagements = async (ctx: Context, area: string) =>
  named(ctx, await listPublishedOf(ctx.db.read, area, OF_COUNTRY));

const running = ["preparing", "active", "finalising", "suspended"] as const;
const statusesOf: Readonly<Record<DeskView, readonly EngagementStatus[]>> = {
  late: [...running, "closed"],
  open: running,
  ended: ["closed", "followed_up", "cancelled"],
};

/** The officers' desk: what is late, what is open, what ended. */
export async function listDesk(
  ctx: Context,
  { view, page }: { readonly view: DeskView; readonly page: number },
) {
  const { db, now } = ctx;
  const wish = (of: DeskView) => ({
    statuses: statusesOf[of],
    ...(of === "late" ? { lateAt: now } : {}),
  });
  const rows = await listEngagementDesk(db.read, {
    ...wish(view),
    ...{ limit: PAGE, offset: (page - 1) * PAGE },
  });
  const counts = await Promise.all(
    deskViews.map(async (one) => ({
      view: one,
      count: await countEngagementDesk(db.read, wish(one)),
    })),
  );
  return {
    ...{ view, now, page, pageSize: PAGE, counts },
    total: counts.find((one) => one.view === view)?.count ?? 0,
    items: await named(ctx, rows),
  };
}
