import type { Tx } from "../../../db/client.server";
import { deleteFollowLettersOf } from "../../../db/queries/follow-letter.server";
import { deleteFollowsOf } from "../../../db/queries/follow.server";
import { deleteNoticesOf } from "../../../db/queries/notice.server";

/**
 * Takes away everything this module keeps of a person: what they follow, what
 * they were told, and the links in their letters. For the erasure of an account.
 */
export async function eraseFollowing(tx: Tx, userId: string): Promise<void> {
  await deleteNoticesOf(tx, userId);
  await deleteFollowLettersOf(tx, userId);
  await deleteFollowsOf(tx, userId);
}
