import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { listNamedIds } from "../../../db/queries/request-own.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import {
  findRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { isSeeking } from "../lifecycle/request";
import { suggestForRequest } from "../match/suggest.server";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { changeRequest, moveRequest } from "./change.server";
import { answerTime, isTooLate, responsesDue, stopped } from "./clock";
import { tellNamed, tellOfficers, tellSide } from "./letters.server";
import { loadRequest } from "./load.server";
import type { RefusalReason } from "./model";

/** The request, when the actor may handle it. */
export async function handled(
  tx: Tx,
  ctx: Context,
  id: string,
): Promise<RequestRow> {
  const { request, subject } = await loadRequest(tx, id, ctx.now);
  authorize(ctx.actor, "request.handle", subject);
  return request;
}

/** Whoever acts first looks after it. */
export const withOfficer = (ctx: Context, { officerId }: RequestRow) =>
  officerId === null ? { officerId: personOf(ctx).userId } : {};

async function give(
  tx: Tx,
  ctx: Context,
  request: RequestRow,
  officerId: string,
): Promise<RequestRow> {
  if (request.receivedAt === null) {
    throw conflict("request.error.wrong-state");
  }
  if (request.status === "received") {
    const { dueAt } = request;
    return moveRequest(tx, ctx, request, "screen", { officerId, dueAt });
  }
  return changeRequest(tx, ctx, request, "assigned", { officerId });
}

/** Takes a request over, from nobody or from a colleague; the screening begins. */
export const takeRequest = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    const { userId } = personOf(ctx);
    if (request.officerId === userId && request.status !== "received") return;
    await give(tx, ctx, request, userId);
  });

/** Hands a request to a colleague, who is told. */
export const assignRequest = (
  ctx: Context,
  id: string,
  officerId: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    const officers = await listOfficers(tx, "matching_officer");
    if (!officers.some((one) => one.id === officerId)) {
      throw unprocessable("request.error.officer", "officer");
    }
    const after = await give(tx, ctx, request, officerId);
    await tellOfficers(tx, ctx, after, "assigned");
  });

/** Asks the requester something; the clock stops until the answer. */
export const askRequester = (
  ctx: Context,
  id: string,
  question: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "ask",
      {
        ...withOfficer(ctx, request),
        clockLeft: stopped(request, ctx.now),
        dueAt: ctx.now + answerTime,
      },
      { note: question, noteLang: ctx.locale },
    );
    const told = { quote: question, due: after.dueAt };
    await tellSide(tx, ctx, after, "asked", told);
  });

/** Needs that a split-off request took along leave the one they come from. */
async function takeNeedsOff(tx: Tx, ctx: Context, request: RequestRow) {
  if (request.splitFromId === null) return;
  const from = await findRequest(tx, request.splitFromId);
  if (!from || !isSeeking(from.status)) return;
  const moved = new Set(request.content.needs.map(({ id }) => id));
  const needs = from.content.needs.filter(({ id }) => !moved.has(id));
  if (needs.length === 0 || needs.length === from.content.needs.length) return;
  await changeRequest(tx, ctx, from, "needs_split_off", {
    content: { ...from.content, needs },
    revision: from.revision + 1,
  });
}

/** The request looks for partners from now on. */
export const openRequest = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const { now } = ctx;
    const request = await handled(tx, ctx, id);
    if (isTooLate(request.content, now)) {
      throw conflict("request.error.start-past");
    }
    const after = await moveRequest(tx, ctx, request, "open", {
      ...withOfficer(ctx, request),
      ...{ openedAt: now, actedAt: null, dueAt: responsesDue(now) },
    });
    await takeNeedsOff(tx, ctx, after);
    await suggestForRequest(tx, ctx, id);
    await tellSide(tx, ctx, after, "opened", { due: after.dueAt });
    await tellNamed(tx, ctx, after, await listNamedIds(tx, id));
    await touchPublic(tx);
  });

/** Back to its writers: something is missing. */
export const returnRequest = (
  ctx: Context,
  id: string,
  note: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    // The same event is the focal point's word while it waits for endorsement.
    if (request.status !== "screening") {
      throw conflict("request.error.wrong-state");
    }
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "return",
      { ...withOfficer(ctx, request), clockLeft: null },
      { note, noteLang: ctx.locale },
    );
    await tellSide(tx, ctx, after, "returned", { quote: note });
  });

/** The exchange does not take it, for a stated reason. */
export const refuseRequest = (
  ctx: Context,
  id: string,
  reason: RefusalReason,
  note: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "refuse",
      { ...withOfficer(ctx, request), reasonCode: reason },
      { reason, note, noteLang: ctx.locale },
    );
    await tellSide(tx, ctx, after, "refused", { quote: note });
  });
