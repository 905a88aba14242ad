import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  answerWidening,
  findOpenWidening,
} from "../../../db/queries/request-own.server";
import type { RequestRow } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { supersedePairsOf } from "../match/supersede.server";
import { suggestForRequest } from "../match/suggest.server";
import { isSeeking } from "../lifecycle/request";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { changeRequest, moveRequest } from "./change.server";
import { responsesDue, startedAgain } from "./clock";
import type { StepForm } from "./forms.server";
import { tellOfficers, tellSide } from "./letters.server";
import { loadRequest } from "./load.server";

async function kept(tx: Tx, ctx: Context, id: string): Promise<RequestRow> {
  const { request, subject } = await loadRequest(tx, id, ctx.now);
  authorize(ctx.actor, "request.keep", subject);
  return request;
}

/** A question nobody will answer any more. */
export async function voidWidening(
  tx: Tx,
  { id }: Pick<RequestRow, "id">,
  now: number,
): Promise<void> {
  const open = await findOpenWidening(tx, id);
  if (!open) return;
  const answer = { answer: "void" as const, answeredBy: null, answeredAt: now };
  await answerWidening(tx, open.id, answer);
}

/** The answer to an officer's question starts the clock of the screening again. */
const answerQuestion = (ctx: Context, id: string, answer: string) =>
  ctx.db.write(async (tx) => {
    const request = await kept(tx, ctx, id);
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "answer",
      { dueAt: startedAgain(request, ctx.now), clockLeft: null },
      { note: answer, noteLang: ctx.locale },
    );
    await tellOfficers(tx, ctx, after, "answered");
  });

/** The requester's word on what an officer proposed: more readers, any kind of help. */
const decideWidening = (ctx: Context, id: string, agrees: boolean) =>
  ctx.db.write(async (tx) => {
    const { now } = ctx;
    const request = await kept(tx, ctx, id);
    const asked = await findOpenWidening(tx, id);
    if (!asked) throw conflict("request.error.nothing-asked");
    const answered = await answerWidening(tx, asked.id, {
      answer: agrees ? "agreed" : "declined",
      answeredBy: personOf(ctx).userId,
      answeredAt: now,
    });
    if (!answered) throw conflict("error.stale");
    const { content, revision } = request;
    const needs = content.needs.map((need) => ({ ...need, must: false }));
    const after = await changeRequest(
      tx,
      ctx,
      request,
      agrees ? "widening_agreed" : "widening_declined",
      agrees
        ? {
            audience: asked.audience ?? request.audience,
            content: asked.easesNeeds ? { ...content, needs } : content,
            revision: revision + 1,
            actedAt: now,
            ...(isSeeking(request.status) ? { dueAt: responsesDue(now) } : {}),
          }
        : {},
    );
    if (agrees) {
      if (isSeeking(after.status)) await suggestForRequest(tx, ctx, id);
      await touchPublic(tx);
    }
    await tellOfficers(
      tx,
      ctx,
      after,
      agrees ? "widen_agreed" : "widen_declined",
    );
  });

/** The requester needs no help any more; what providers were asked ends with it. */
const withdrawRequest = (ctx: Context, id: string, reason?: string) =>
  ctx.db.write(async (tx) => {
    const request = await kept(tx, ctx, id);
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "withdraw",
      {},
      reason === undefined ? {} : { note: reason, noteLang: ctx.locale },
    );
    await voidWidening(tx, after, ctx.now);
    await supersedePairsOf(tx, ctx, id);
    await tellSide(tx, ctx, after, "withdrawn");
    if (after.receivedAt !== null) {
      await tellOfficers(tx, ctx, after, "withdrawn");
    }
    if (after.openedAt !== null) await touchPublic(tx);
  });

const discardRequest = (ctx: Context, id: string) =>
  ctx.db.write(async (tx) => {
    await moveRequest(tx, ctx, await kept(tx, ctx, id), "discard");
  });

/** Does what the requester's form asks for. */
export async function takeSideStep(
  ctx: Context,
  id: string,
  form: StepForm,
): Promise<void> {
  switch (form.do) {
    case "answer":
      return answerQuestion(ctx, id, form.answer);
    case "widen":
      return decideWidening(ctx, id, form.agrees === "yes");
    case "withdraw":
      return withdrawRequest(ctx, id, form.withdrawReason);
    case "discard":
      return discardRequest(ctx, id);
  }
}
