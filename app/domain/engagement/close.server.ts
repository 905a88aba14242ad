import { touchPublic } from "../../../db/queries/data-version.server";
import {
  insertClosure,
  insertFollowUp,
  setClosureComment,
} from "../../../db/queries/engagement-end.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, unprocessable } from "../kernel/errors";
import { settleRequest } from "../request/settle.server";
import { moveEngagement } from "./change.server";
import { followUpsAfter } from "./clock";
import type { Closure } from "./content";
import { assertSide, clockFields, enterWork } from "./enter.server";
import { tellSide, tellSides } from "./letters.server";

/**
 * The requesting side closes: outputs against targets, six ratings with their
 * evidence, lessons, and whether the need is met. Two follow-ups are asked then.
 * @throws DomainError 409 by the other side, or before the last phase; 422 where
 * the terms promise an output of which nothing is said
 */
export async function closeEngagement(
  ctx: Context,
  engagementId: string,
  { lang, ...content }: Closure & { readonly lang: string },
): Promise<void> {
  const { now } = ctx;
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { engagement, userId } = entered;
    assertSide(entered, "requester");
    if (engagement.status !== "finalising") {
      throw conflict("engagement.error.not-finalising");
    }
    const { outputs } = engagement.terms;
    const known = new Set(outputs.map(({ id }) => id));
    if (Object.keys(content.outputs).some((id) => !known.has(id))) {
      throw unprocessable("engagement.error.no-such-output", "outputs");
    }
    const open = outputs.find(({ id }) => !content.outputs[id]);
    if (open) {
      throw unprocessable(
        "engagement.error.output-missing",
        `outputs.${open.id}`,
      );
    }
    const closure = {
      ...{ engagementId, content, lang, by: userId, at: now },
      ...{ comment: null, commentLang: null, commentBy: null, commentAt: null },
    };
    await insertClosure(tx, closure, engagement.providerId);
    for (const { months, dueAt } of followUpsAfter(now)) {
      await insertFollowUp(tx, {
        ...{ engagementId, months, dueAt },
        ...{ content: null, lang: null, by: null, at: null },
      });
    }
    const ahead = { ...engagement, status: "closed" as const };
    const closed = await moveEngagement(tx, ctx, engagement, "close", {
      closedAt: now,
      ...(await clockFields(tx, ctx, ahead)),
    });
    await tellSides(tx, ctx, closed, "closed");
    await settleRequest(tx, ctx, engagement.requestId);
    await touchPublic(tx);
  });
}

/** The providing side's word beside the closure, once. */
export async function commentClosure(
  ctx: Context,
  engagementId: string,
  { comment, lang }: { readonly comment: string; readonly lang: string },
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    assertSide(entered, "provider");
    const isOurs = await setClosureComment(tx, engagementId, {
      ...{ comment, commentLang: lang },
      ...{ commentBy: entered.userId, commentAt: ctx.now },
    });
    if (!isOurs) throw conflict("engagement.error.no-comment");
    await recordAudit(tx, ctx, {
      action: "engagement.closure_commented",
      ...{ subjectKind: "engagement", subjectId: engagementId },
    });
    await tellSide(tx, ctx, entered.engagement, "requester", "comment");
    await touchPublic(tx);
  });
}
