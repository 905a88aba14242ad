import { touchPublic } from "../../../db/queries/data-version.server";
import {
  answerFollowUp,
  listFollowUps,
} from "../../../db/queries/engagement-end.server";
import type { Context } from "../../context.server";
import { conflict, notFound } from "../kernel/errors";
import { changeEngagement, moveEngagement } from "./change.server";
import type { FollowUp } from "./content";
import { assertSide, clockFields, enterWork } from "./enter.server";
import { tellSides } from "./letters.server";

/**
 * The requesting side tells what lasted, 6 or 18 months after the closure. With
 * the later one the engagement is followed up.
 * @throws DomainError 409 by the other side, before it is due, or a second time
 */
export async function tellFollowUp(
  ctx: Context,
  engagementId: string,
  months: number,
  { lang, ...content }: FollowUp & { readonly lang: string },
): Promise<void> {
  const { now } = ctx;
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { engagement, userId } = entered;
    assertSide(entered, "requester");
    const asked = await listFollowUps(tx, engagementId);
    const one = asked.find((row) => row.months === months);
    if (!one) throw notFound();
    if (one.dueAt > now) throw conflict("engagement.error.follow-up-early");
    const answer = { content, lang, by: userId, at: now };
    if (!(await answerFollowUp(tx, one, answer))) {
      throw conflict("engagement.error.follow-up-answered");
    }
    const isLast = asked.every((row) => row.months <= months);
    const after = isLast
      ? await moveEngagement(tx, ctx, engagement, "follow_up", {
          remindAt: null,
        })
      : await changeEngagement(
          tx,
          ctx,
          engagement,
          "follow_up_told",
          await clockFields(tx, ctx, engagement),
        );
    await tellSides(tx, ctx, after, "followed_up");
    await touchPublic(tx);
  });
}
