import { findClosure } from "../../../db/queries/engagement-end.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { insertDraft } from "../writing/start.server";
import { changeEngagement } from "./change.server";
import { enterWork } from "./enter.server";
import { tellSide } from "./letters.server";
import { practiceText } from "./practice-text.server";

/**
 * Drafts a practice from a closed engagement, into the drawer of the side that
 * asks; each engagement has one. The other side is told.
 * @returns the practice's id
 * @throws DomainError 409 before the closure, or when there is one already
 */
export const draftPractice = (ctx: Context, id: string): Promise<string> =>
  enterWork(ctx, id, "engagement.work", async (tx, { engagement, side }) => {
    const closure = await findClosure(tx, id);
    if (!closure) throw conflict("engagement.error.not-closed");
    if (engagement.practiceId !== null) {
      throw conflict("engagement.error.practice-begun");
    }
    const { terms, termsLang, area, recipientId, providerId } = engagement;
    const request =
      side === "requester"
        ? await findRequest(tx, engagement.requestId)
        : undefined;
    const owner = side === "requester" ? recipientId : providerId;
    const practiceId = await insertDraft(tx, ctx, owner, {
      lang: termsLang,
      content: practiceText({
        ...{ terms, termsLang, area },
        ...{ closure: closure.content, closureLang: closure.lang },
        closedOn: dayOf(engagement.closedAt ?? ctx.now),
        asked: request
          ? { ...request.content, lang: request.originalLang }
          : null,
      }),
    });
    const after = await changeEngagement(
      tx,
      ctx,
      engagement,
      "practice_drafted",
      { practiceId },
    );
    const other = side === "requester" ? "provider" : "requester";
    await tellSide(tx, ctx, after, other, "practice");
    return practiceId;
  });
