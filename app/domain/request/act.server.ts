import { touchPublic } from "../../../db/queries/data-version.server";
import {
  findOpenWidening,
  insertWidening,
  listNamedIds,
  replaceNamed,
} from "../../../db/queries/request-own.server";
import {
  addRequestWriter,
  insertRequest,
  insertRequestEvent,
} from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import {
  audiences,
  type Audience,
  type RequestStatus,
} from "../exchange/model";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { suggestForRequest } from "../match/suggest.server";
import { supersedePairsOf } from "../match/supersede.server";
import { isSeeking } from "../lifecycle/request";
import { personOf } from "../review/person.server";
import { changeRequest, moveRequest } from "./change.server";
import { isTooLate, responsesDue } from "./clock";
import { tellSide } from "./letters.server";
import { voidWidening } from "./keep.server";
import type { UnmetReason } from "./model";
import { handled, withOfficer } from "./screen.server";

/*
 * What an officer does when a request has found nobody: on day 90 one of these
 * must be done. Each of them starts the time for answers anew, or ends it.
 */

/** Acting on a request that looks for partners starts its clock again. */
export const acted = ({ now }: Context, status: RequestStatus) => ({
  actedAt: now,
  ...(isSeeking(status) ? { dueAt: responsesDue(now) } : {}),
});

/** Says in public that nobody could help so far, and why; the note is for the requester. */
export const publishUnmet = (
  ctx: Context,
  id: string,
  reason: UnmetReason,
  note: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "publish_unmet",
      { ...withOfficer(ctx, request), actedAt: ctx.now, reasonCode: reason },
      { reason, note, noteLang: ctx.locale },
    );
    await voidWidening(tx, after, ctx.now);
    await supersedePairsOf(tx, ctx, id);
    await tellSide(tx, ctx, after, "unmet", { quote: note });
    await touchPublic(tx);
  });

/** An unmet request looks for partners again. */
export const reopenRequest = (
  ctx: Context,
  id: string,
  note: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    if (isTooLate(request.content, ctx.now)) {
      throw conflict("request.error.start-past");
    }
    const after = await moveRequest(
      tx,
      ctx,
      request,
      "reopen",
      {
        ...withOfficer(ctx, request),
        ...{ dueAt: responsesDue(ctx.now), reasonCode: null },
      },
      { note, noteLang: ctx.locale },
    );
    await suggestForRequest(tx, ctx, id);
    const told = { quote: note, due: after.dueAt };
    await tellSide(tx, ctx, after, "reopened", told);
    await touchPublic(tx);
  });

interface Wider {
  readonly audience: Audience | null;
  readonly easesNeeds: boolean;
  readonly note: string;
}

/**
 * Asks the requester to let more read it, or to take any kind of help. Nothing
 * changes before they agree.
 * @throws DomainError 422 when nothing would be wider, 409 while a question is open
 */
export const askToWiden = (
  ctx: Context,
  id: string,
  { audience, easesNeeds, note }: Wider,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const request = await handled(tx, ctx, id);
    if (!isSeeking(request.status)) {
      throw conflict("request.error.wrong-state");
    }
    const isWider =
      audience !== null &&
      audiences.indexOf(audience) < audiences.indexOf(request.audience);
    const hasMust = request.content.needs.some(({ must }) => must);
    if (!isWider && !(easesNeeds && hasMust)) {
      throw unprocessable("request.error.not-wider", "widerAudience");
    }
    if (await findOpenWidening(tx, id)) {
      throw conflict("request.error.asked-already");
    }
    await insertWidening(tx, {
      ...{ id: newId(), requestId: id, note, noteLang: ctx.locale },
      audience: isWider ? audience : null,
      easesNeeds: easesNeeds && hasMust,
      ...{ askedBy: personOf(ctx).userId, askedAt: ctx.now },
      ...{ answer: null, answeredBy: null, answeredAt: null },
    });
    const own = withOfficer(ctx, request);
    const after = await changeRequest(tx, ctx, request, "widening_asked", own);
    await tellSide(tx, ctx, after, "widen_asked", { quote: note });
  });

/**
 * Makes a draft of some needs, for the requester to look at, change and send.
 * Once it is open, these needs leave the request they come from.
 * @throws DomainError 422 when no need, or every need, would move
 */
export const splitRequest = (
  ctx: Context,
  id: string,
  needIds: readonly string[],
  note: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const { now } = ctx;
    const request = await handled(tx, ctx, id);
    if (!isSeeking(request.status)) {
      throw conflict("request.error.wrong-state");
    }
    const { needs } = request.content;
    const moving = needs.filter((need) => needIds.includes(need.id));
    if (moving.length === 0 || moving.length === needs.length) {
      throw unprocessable("request.error.split-some", "splitNeeds");
    }
    const { userId } = personOf(ctx);
    const draft = newId();
    await insertRequest(tx, {
      ...request,
      ...{ id: draft, number: null, splitFromId: id, poolId: null },
      ...{ createdBy: request.createdBy, contentBy: request.contentBy },
      content: { ...request.content, needs: moving },
      ...{ revision: 1, contentAt: now, status: "draft", statusSince: now },
      ...{ dueAt: null, clockLeft: null, submittedBy: null, submittedAt: null },
      ...{ categories: null, endorsedBy: null, endorsedAt: null },
      ...{ receivedAt: null, officerId: null, openedAt: null, actedAt: null },
      ...{ reasonCode: null, createdAt: now, updatedAt: now, version: 1 },
    });
    // For the same readers: what was for few stays for few.
    await replaceNamed(tx, draft, await listNamedIds(tx, id), now);
    // Officers choose needs and write nothing: its writers stay the requester's.
    await addRequestWriter(tx, draft, request.createdBy);
    await insertRequestEvent(tx, {
      ...{ id: newId(), requestId: draft, event: "start", toStatus: "draft" },
      ...{ reasonCode: null, note, noteLang: ctx.locale, userId, at: now },
    });
    await recordAudit(tx, ctx, {
      action: "request.started",
      subjectKind: "request",
      subjectId: draft,
      detail: { splitFrom: id },
    });
    const after = await changeRequest(tx, ctx, request, "split", {
      ...withOfficer(ctx, request),
      ...acted(ctx, request.status),
    });
    await tellSide(tx, ctx, after, "split", { quote: note });
  });
