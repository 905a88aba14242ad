import { countFollows, insertFollow } from "../../../db/queries/follow.server";
import type { Context } from "../../context.server";
import { unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { isSearch, mostFollows, usualFrequency } from "./model";
import { resolveWanted } from "./offer.server";
import { requireReader } from "./reader.server";
import type { FollowInput } from "./schema";

/**
 * Follows something. Who follows it already goes on as before.
 * @throws DomainError 404 for what is not there; 422 for a search without a name
 *   and for more than `mostFollows`
 */
export async function startFollow(
  ctx: Context,
  input: FollowInput,
): Promise<void> {
  const userId = requireReader(ctx);
  const known = await resolveWanted(ctx, input);
  const isNamed = isSearch(known.kind);
  if (isNamed && input.name === undefined) {
    throw unprocessable("follow.error.name-missing", "name");
  }
  await ctx.db.write(async (tx) => {
    const isNew = await insertFollow(tx, {
      id: newId(),
      userId,
      ...known,
      name: isNamed ? (input.name ?? null) : null,
      frequency: input.frequency ?? usualFrequency,
      createdAt: ctx.now,
    });
    if (isNew && (await countFollows(tx, userId)) > mostFollows) {
      throw unprocessable("follow.error.too-many");
    }
  });
}
