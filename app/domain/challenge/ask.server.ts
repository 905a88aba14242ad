import { insertChallengeMessage } from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import { resumedDueAt } from "../case/clock";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { free, moveChallenge, userOf } from "./change.server";
import { sendQuestion } from "./letters.server";
import { canBeAsked, loadChallenge } from "./load.server";

/**
 * Asks the challenged participant; the clock stops until it answers.
 * @throws DomainError 409 where nobody acts for it: the question would reach
 *   nobody and the clock would stop for good
 */
export async function askParticipant(
  ctx: Context,
  id: string,
  question: string,
): Promise<void> {
  const { actor, now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const { file, act, subject } = await loadChallenge(tx, id, now);
    authorize(actor, "challenge.judge", subject);
    const { userId } = userOf(ctx);
    if (!(await canBeAsked(tx, act.participantId))) {
      throw conflict("challenge.error.nobody-to-ask");
    }
    await moveChallenge(tx, ctx, file, "ask", { ...free, pausedAt: now });
    await insertChallengeMessage(tx, {
      id: newId(),
      challengeId: id,
      fromSecretariat: true,
      authorId: userId,
      body: question,
      lang: locale,
      at: now,
    });
    await sendQuestion(tx, ctx, file, act, question);
  });
}

/**
 * The participant's answer; the clock runs on.
 * @throws DomainError 409 when nothing is asked
 */
export async function answerChallenge(
  ctx: Context,
  id: string,
  answer: string,
): Promise<void> {
  const { actor, now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const { file, subject } = await loadChallenge(tx, id, now);
    authorize(actor, "challenge.answer", subject);
    const { userId } = userOf(ctx);
    await moveChallenge(tx, ctx, file, "answer", {
      dueAt: resumedDueAt(file, now),
      pausedAt: null,
    });
    await insertChallengeMessage(tx, {
      id: newId(),
      challengeId: id,
      fromSecretariat: false,
      authorId: userId,
      body: answer,
      lang: locale,
      at: now,
    });
  });
}
