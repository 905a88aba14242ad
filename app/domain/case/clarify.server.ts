import { insertMessage, updateCase } from "../../../db/queries/case.server";
import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import type { CaseStage } from "../act/model";
import type { ClarificationReason } from "../act/reasons";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { writeToParticipant } from "./letter.server";
import { loadCase } from "./load.server";

/**
 * Asks the participant a question; the clock stops until the answer.
 * @throws DomainError 409 when the case has moved on from the stage shown
 */
export async function askClarification(
  ctx: Context,
  id: string,
  question: {
    /** What the officer's page showed. */
    readonly stage: CaseStage;
    readonly reason: ClarificationReason;
    readonly text: string;
  },
): Promise<void> {
  const { actor, now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const { file, act, subject } = await loadCase(tx, id, now);
    if (file.stage !== question.stage) throw conflict("error.stale");
    authorize(actor, "case.clarify", subject);
    if (actor.kind !== "user") {
      throw new DomainError("unauthenticated", "permission.error.sign-in");
    }
    await moveAct(tx, ctx, act, {
      event: "ask_clarification",
      reasonCode: question.reason,
    });
    await insertMessage(tx, {
      id: newId(),
      caseId: id,
      fromSecretariat: true,
      authorId: actor.userId,
      body: question.text,
      lang: locale,
      at: now,
    });
    const paused = {
      pausedAt: now,
      claimedBy: null,
      claimedUntil: null,
      updatedAt: now,
    };
    if (!(await updateCase(tx, file, paused))) throw conflict("error.stale");
    await recordAudit(tx, ctx, {
      action: "case.question_asked",
      subjectKind: "case",
      subjectId: id,
      fromVersion: file.version,
      reason: question.reason,
    });
    await writeToParticipant(tx, ctx, act, {
      kind: "case.letter.question",
      reasonKey: `act.clarification_reason.${question.reason}`,
      quote: question.text,
    });
  });
}
