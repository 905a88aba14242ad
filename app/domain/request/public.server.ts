import {
  countVisibleRequests,
  findVisibleRequest,
  listVisibleFiles,
  listVisibleRequests,
  type ShownRequest,
} from "../../../db/queries/request-public.server";
import type { Context } from "../../context.server";
import { openStored, type OpenFile } from "../file/open.server";
import { DomainError, notFound } from "../kernel/errors";
import { isoInstant } from "../register/item.server";
import { url } from "../../urls";
import { namedBodies } from "./get-own.server";
import { listLevels } from "../../../db/queries/match-inputs.server";
import { levelsIn } from "../match/judge.server";
import { unmetReason } from "./model";
import { parseRequestNumber, requestNumber } from "./number";
import { findRequestReader } from "./reader.server";

/**
 * A request as the reader may read it.
 * @throws DomainError 404 when there is none, or they may not know of it
 */
export async function readRequestPage(ctx: Context, number: string) {
  const found = await find(ctx, number);
  const { participantId } = found;
  const [body] = participantId
    ? await namedBodies(ctx.db.read, [participantId], ctx.locale)
    : [];
  return {
    ...found,
    now: ctx.now,
    number,
    reason: unmetReason(found),
    body: body?.name ?? null,
    levels: levelsIn(await listLevels(ctx.db.read, [found.area]), found.area),
    files: found.isWhole
      ? await listVisibleFiles(ctx.db.read, found.id, found.readerClass)
      : [],
    pooled: await pooledWith(ctx, found),
  };
}

/** Like requests of the same pool, as far as this reader may read them whole. */
async function pooledWith(ctx: Context, { id, poolId }: ShownRequest) {
  if (poolId === null) return [];
  const reader = await findRequestReader(ctx);
  const others = await listVisibleRequests(ctx.db.read, reader, { poolId });
  return others.flatMap((one) =>
    one.id === id || !one.isWhole || one.number === null
      ? []
      : [
          {
            ...{ number: requestNumber(one.number), title: one.title },
            ...{ lang: one.lang, area: one.area },
          },
        ],
  );
}

async function find(ctx: Context, number: string): Promise<ShownRequest> {
  const parsed = parseRequestNumber(number);
  const found =
    parsed === null
      ? undefined
      : await findVisibleRequest(
          ctx.db.read,
          await findRequestReader(ctx),
          parsed,
        );
  if (!found) throw notFound("request.error.no-such-request");
  return found;
}

/** A file of a request that the reader may take. */
export async function openVisibleFile(
  ctx: Context,
  number: string,
  fileId: string,
): Promise<OpenFile> {
  const found = await find(ctx, number);
  const files = found.isWhole
    ? await listVisibleFiles(ctx.db.read, found.id, found.readerClass)
    : [];
  const file = files.find((one) => one.fileId === fileId);
  return openStored(ctx.files, file && { ...file, id: fileId });
}

/** A request for programs: codes, days, and the texts this reader may read. */
function toItem(ctx: Context, one: ShownRequest) {
  const number = one.number === null ? "" : requestNumber(one.number);
  return {
    number,
    page: ctx.env.origin + url("request", { lang: ctx.locale, number }),
    status: one.status,
    statusSince: isoInstant(one.statusSince),
    reason: unmetReason(one),
    openedAt: one.openedAt === null ? null : isoInstant(one.openedAt),
    country: one.area,
    categories: one.categories,
    participant: one.participantId,
    language: one.lang,
    title: one.title,
    topics: one.topics,
    audience: one.audience,
    withheld: one.withheld,
    content: one.isWhole ? one.content : null,
    demonstration: one.demo,
  };
}

export async function readRequestItem(ctx: Context, number: string) {
  return toItem(ctx, await find(ctx, number));
}

/**
 * The newest first, a page at a time. New requests don't shift pages that follow.
 * @param cursor the number of the last request that was read
 * @throws DomainError 400 for a cursor that names no request the reader may know of
 */
export async function listRequestItems(
  ctx: Context,
  {
    limit,
    area,
    cursor,
  }: {
    readonly limit: number;
    readonly area?: string | undefined;
    readonly cursor?: string | undefined;
  },
) {
  const { read } = ctx.db;
  const reader = await findRequestReader(ctx);
  const number = cursor === undefined ? null : parseRequestNumber(cursor);
  const last =
    number === null
      ? undefined
      : await findVisibleRequest(read, reader, number);
  if (cursor !== undefined && !last) {
    throw new DomainError("invalid", "request.error.cursor");
  }
  const found = await listVisibleRequests(read, reader, {
    ...{ area, after: last, limit: limit + 1 },
  });
  const page = found.slice(0, limit);
  const end = page.at(-1)?.number ?? null;
  return {
    total: await countVisibleRequests(read, reader, area),
    items: page.map((one) => toItem(ctx, one)),
    next: found.length > limit && end !== null ? requestNumber(end) : null,
  };
}
