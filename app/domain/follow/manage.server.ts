import {
  deleteFollow,
  findFollow,
  listFollows,
  updateFollows,
} from "../../../db/queries/follow.server";
import { redirectWaiting } from "../../../db/queries/notice.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { labelFollows } from "./labels.server";
import { frequencies, type Frequency } from "./model";
import { requireReader } from "./reader.server";

/** What the actor follows, first followed first, with the name of each. */
export async function listOwnFollows(ctx: Context) {
  const rows = await listFollows(ctx.db.read, requireReader(ctx));
  const labels = await labelFollows(ctx.db.read, rows, ctx.locale);
  return rows.map(
    ({ id, kind, target, query, frequency, createdAt }, index) => ({
      ...{ id, kind, target, query, frequency, createdAt },
      label: labels[index] ?? { lang: ctx.locale, text: target },
    }),
  );
}
export type OwnFollow = Awaited<ReturnType<typeof listOwnFollows>>[number];

/**
 * Sets how often follows write. What waits for a letter waits for the new kind.
 * @throws DomainError 404 when one of them is not the actor's own
 */
export async function setFrequencies(
  ctx: Context,
  wanted: Readonly<Record<string, Frequency>>,
): Promise<void> {
  const userId = requireReader(ctx);
  await ctx.db.write(async (tx) => {
    const own = await listFollows(tx, userId);
    for (const id of Object.keys(wanted)) {
      if (!own.some((one) => one.id === id)) throw notFound();
    }
    for (const frequency of frequencies) {
      const ids = own
        .filter((one) => wanted[one.id] === frequency)
        .filter((one) => one.frequency !== frequency)
        .map(({ id }) => id);
      if (ids.length === 0) continue;
      await updateFollows(tx, userId, ids, { frequency });
      await redirectWaiting(tx, ids, frequency);
    }
  });
}

/**
 * Ends a follow. Its notices stay; none of them is told by letter any more.
 * @throws DomainError 404 when it is not the actor's own
 */
export async function stopFollow(ctx: Context, id: string): Promise<void> {
  const userId = requireReader(ctx);
  await ctx.db.write(async (tx) => {
    if (!(await findFollow(tx, userId, id))) throw notFound();
    await deleteFollow(tx, userId, id);
    await redirectWaiting(tx, [id], "none");
  });
}
