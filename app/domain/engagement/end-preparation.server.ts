import type { Tx } from "../../../db/client.server";
import { findEngagementOfMatch } from "../../../db/queries/engagement-pair.server";
import type { Context } from "../../context.server";
import { moveEngagement } from "./change.server";
import { tellSides } from "./letters.server";

/**
 * Ends the engagement of a match that is superseded while its terms are not
 * signed yet, in the caller's transaction; the caller frees the slot. Does
 * nothing when there is none, or when work began.
 */
export async function endPreparation(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now" | "env">,
  matchId: string,
): Promise<void> {
  const engagement = await findEngagementOfMatch(tx, matchId);
  if (engagement?.status !== "preparing") return;
  const reason = "priorities";
  const after = await moveEngagement(
    tx,
    ctx,
    engagement,
    "cancel",
    { reasonCode: reason, remindAt: null },
    { reason },
  );
  await tellSides(tx, ctx, after, "cancelled");
}
