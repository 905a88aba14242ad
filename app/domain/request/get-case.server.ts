import { findPersonNames } from "../../../db/queries/case-page.server";
import {
  findOpenWidening,
  listNamedIds,
  listRequestFiles,
} from "../../../db/queries/request-own.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import type { Context } from "../../context.server";
import { listAuditLines } from "../audit/read.server";
import { notFound } from "../kernel/errors";
import { events } from "../lifecycle/define";
import { isSeeking, requestLifecycle } from "../lifecycle/request";
import { authorize, isAuthorized } from "../permissions/authorize";
import { obstacleOf } from "../permissions/obstacle";
import { mustAct } from "./clock";
import { namedBodies } from "./get-own.server";
import { headOf, historyOf } from "./get-steps.server";
import { loadRequest, type LoadedRequest } from "./load.server";
import { requestNumber } from "./number";
import { poolOf } from "./pool.server";
import { findRequest } from "../../../db/queries/request.server";
import type { OfficerStep } from "./model";

/** What fits the state of the case; who may is asked too. */
function stepsFor(ctx: Context, { request, subject }: LoadedRequest) {
  const { actor } = ctx;
  const possible = events(requestLifecycle, request.status);
  const isMine = actor.kind === "user" && request.officerId === actor.userId;
  const isHandled = !["received", "submitted"].includes(request.status);
  const seeks = isSeeking(request.status);
  const isReceived = request.receivedAt !== null && possible.length > 0;
  const { needs } = request.content;
  const fits: Record<OfficerStep, boolean> = {
    take: isReceived && (!isMine || request.status === "received"),
    assign: isReceived,
    open: possible.includes("open"),
    ask: possible.includes("ask"),
    return: possible.includes("return") && isHandled,
    refuse: possible.includes("refuse"),
    widen:
      seeks &&
      (request.audience !== "public" || needs.some(({ must }) => must)),
    split: seeks && needs.length > 1,
    publish_unmet: possible.includes("publish_unmet"),
    reopen: possible.includes("reopen"),
    unpool: request.poolId !== null,
  };
  if (!isAuthorized(actor, "request.handle", subject)) return [];
  return (Object.keys(fits) as OfficerStep[]).filter((step) => fits[step]);
}

/** Everything the officers' page of a request shows. */
export async function getRequestCase(ctx: Context, id: string) {
  const { db, now, actor, locale } = ctx;
  const loaded = await loadRequest(db.read, id, now);
  const { request, subject } = loaded;
  authorize(actor, "request.inspect", subject);
  // A text nobody sent yet is its writers' business alone.
  if (request.number === null) {
    throw notFound("request.error.no-such-request");
  }
  const people = await findPersonNames(db.read, [
    ...[request.officerId, request.endorsedBy, request.submittedBy],
  ]);
  const nameOf = (userId: string | null) =>
    userId === null ? null : (people.get(userId) ?? userId);
  const widening = await findOpenWidening(db.read, id);
  const origin =
    request.splitFromId === null
      ? undefined
      : await findRequest(db.read, request.splitFromId);
  return {
    now,
    head: await headOf(db.read, request, locale),
    content: request.content,
    fieldAudiences: request.fieldAudiences,
    titleIsPublic: request.titleIsPublic,
    categories: request.categories,
    named: await namedBodies(db.read, await listNamedIds(db.read, id), locale),
    files: (await listRequestFiles(db.read, id)).map(
      ({ fileId, title, name, size, audience }) => ({
        ...{ fileId, title, name, size, audience },
      }),
    ),
    officer: nameOf(request.officerId),
    endorsedBy: nameOf(request.endorsedBy),
    submittedBy: nameOf(request.submittedBy),
    mustAct: mustAct(request, now),
    clockLeft: request.status === "clarification" ? request.clockLeft : null,
    steps: stepsFor(ctx, loaded),
    /** Why the reader may not handle it; null when they may. */
    obstacle: obstacleOf(actor, "request.handle", subject),
    mayPool:
      isSeeking(request.status) &&
      isAuthorized(actor, "request.handle", subject),
    officers: await listOfficers(db.read, "matching_officer"),
    widening: widening ? { note: widening.note, at: widening.askedAt } : null,
    pool: await poolOf(ctx, id),
    splitFrom:
      origin && origin.number !== null
        ? { id: origin.id, number: requestNumber(origin.number) }
        : null,
    history: await historyOf(db.read, id),
    audit: await listAuditLines(db.read, [["request", id]]),
  };
}
