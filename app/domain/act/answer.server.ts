import type { z } from "zod";
import {
  findCase,
  insertMessage,
  updateCase,
} from "../../../db/queries/case.server";
import type { Context } from "../../context.server";
import { resumedDueAt } from "../case/clock";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { statusOfStage } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { moveAct } from "./change.server";
import { getAct } from "./load.server";
import type { clarificationForm } from "./schema";

/** Answers the secretariat's question; the clock of the check runs on. */
export async function answerClarification(
  ctx: Context,
  id: string,
  { answer }: z.output<typeof clarificationForm>,
): Promise<void> {
  const { actor, now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const act = authorize(actor, "act.answer", await getAct(tx, id));
    const open = await findCase(tx, id);
    if (!open || actor.kind !== "user") throw notFound();
    await moveAct(tx, ctx, act, {
      event: "answer_clarification",
      resumesAt: statusOfStage[open.stage],
    });
    await insertMessage(tx, {
      id: newId(),
      caseId: id,
      fromSecretariat: false,
      authorId: actor.userId,
      body: answer,
      lang: locale,
      at: now,
    });
    const resumed = await updateCase(tx, open, {
      dueAt: resumedDueAt(open, now),
      pausedAt: null,
      updatedAt: now,
    });
    if (!resumed) throw conflict("error.stale");
  });
}
