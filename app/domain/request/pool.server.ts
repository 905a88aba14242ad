import {
  findPool,
  insertPool,
  listPooled,
  listPools,
  listSeeking,
} from "../../../db/queries/request-desk.server";
import {
  findRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { isSeeking } from "../lifecycle/request";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { acted } from "./act.server";
import { changeRequest } from "./change.server";
import type { PoolForm } from "./forms.server";
import { tellSide } from "./letters.server";
import { likenessOf } from "./likeness";
import { loadRequest } from "./load.server";
import { requestNumber } from "./number";
import { handled, withOfficer } from "./screen.server";
import { topicsOf } from "./visible";

const LOOKED_AT = 1000;
const SHOWN = 30;

const lineOf = (row: RequestRow, likeness: number) => ({
  id: row.id,
  number: row.number === null ? "" : requestNumber(row.number),
  title: row.content.title,
  lang: row.originalLang,
  area: row.area,
  topics: topicsOf(row.content),
  poolId: row.poolId,
  likeness,
});

/** Like requests, the likest first, and the pools there are. */
export async function getPoolPage(ctx: Context, id: string) {
  const { db, now } = ctx;
  const { request, subject } = await loadRequest(db.read, id, now);
  authorize(ctx.actor, "request.handle", subject);
  if (!isSeeking(request.status)) throw conflict("request.error.wrong-state");
  const others = await listSeeking(db.read, id, LOOKED_AT);
  return {
    request: lineOf(request, 1),
    like: others
      .map((one) => lineOf(one, likenessOf(request.content, one.content)))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, SHOWN),
    pools: (await listPools(db.read, 100)).map(
      ({ id: pool, title, titleLang }) => ({
        ...{ id: pool, title, lang: titleLang },
      }),
    ),
  };
}

/**
 * Brings requests together in a pool, a new one or one there is: one offer can
 * then serve them. Each side is told; nobody reads more of another's request.
 * @throws DomainError 422 without a pool or a title, or for a request that looks for nobody
 */
export async function poolRequests(
  ctx: Context,
  id: string,
  { pool, title, with: others }: PoolForm,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { now } = ctx;
    const first = await handled(tx, ctx, id);
    const known = pool ? await findPool(tx, pool) : undefined;
    if (pool && !known) throw notFound();
    if (!known && title === "") {
      throw unprocessable("request.error.pool-title", "title");
    }
    if (!known && others.length === 0) {
      throw unprocessable("request.error.pool-with", "with");
    }
    const poolId = known?.id ?? newId();
    if (!known) {
      await insertPool(tx, {
        ...{ id: poolId, title, titleLang: ctx.locale, at: now },
        ...{ createdBy: personOf(ctx).userId, endedAt: null },
      });
    }
    for (const one of new Set([id, ...others])) {
      const row = one === id ? first : await handled(tx, ctx, one);
      if (!isSeeking(row.status)) {
        throw unprocessable("request.error.pool-closed", "with");
      }
      const after = await changeRequest(tx, ctx, row, "pooled", {
        ...withOfficer(ctx, row),
        ...{ poolId, ...acted(ctx, row.status) },
      });
      await tellSide(tx, ctx, after, "pooled", {
        quote: known?.title ?? title,
      });
    }
  });
}

/** Takes a request out of its pool. */
export const leavePool = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    if (request.poolId === null) throw conflict("request.error.wrong-state");
    await changeRequest(tx, ctx, request, "unpooled", { poolId: null });
  });

/** The pool a request is in, and the others in it, for officers. */
export async function poolOf(ctx: Context, id: string) {
  const row = await findRequest(ctx.db.read, id);
  if (!row || row.poolId === null) return null;
  const pool = await findPool(ctx.db.read, row.poolId);
  const members = await listPooled(ctx.db.read, row.poolId);
  return {
    title: pool?.title ?? "",
    lang: pool?.titleLang ?? "und",
    others: members
      .filter((one) => one.id !== id)
      .map((one) => lineOf(one, likenessOf(row.content, one.content))),
  };
}
