import type { Queries } from "../../../db/client.server";
import { findOpenWidening } from "../../../db/queries/request-own.server";
import {
  listRequestEvents,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { events } from "../lifecycle/define";
import { requestLifecycle } from "../lifecycle/request";
import { authorize, isAuthorized, needsStepUp } from "../permissions/authorize";
import { getOwnRequest, namedBodies } from "./get-own.server";
import { endorsersOf } from "./letters.server";
import { loadRequest } from "./load.server";
import { requestNumber } from "./number";

/** What every page about a request on its way says of it. */
export async function headOf(
  db: Queries,
  request: RequestRow,
  locale: Context["locale"],
) {
  const [body] = await namedBodies(db, [request.participantId], locale);
  return {
    id: request.id,
    title: request.content.title,
    lang: request.originalLang,
    number: request.number === null ? null : requestNumber(request.number),
    status: request.status,
    statusSince: request.statusSince,
    isPublic: request.openedAt !== null,
    dueAt: request.dueAt,
    revision: request.revision,
    area: request.area,
    reasonCode: request.reasonCode,
    audience: request.audience,
    body: body?.name ?? { lang: "und", text: "" },
    participantId: request.participantId,
  };
}

/** What happened, oldest first, with the words of those who did it. */
export async function historyOf(db: Queries, requestId: string) {
  const rows = await listRequestEvents(db, requestId);
  return rows.map(
    ({ id, event, toStatus, note, noteLang, reasonCode, at }) => ({
      ...{ id, event, toStatus, note, noteLang, reasonCode, at },
    }),
  );
}

/** Where a request stands, for its side and its focal points, and what they can do. */
export async function getRequestSteps(ctx: Context, id: string) {
  const { db, actor, now, locale } = ctx;
  const { request, subject } = await loadRequest(db.read, id, now);
  authorize(actor, "request.read_own", subject);
  const history = await historyOf(db.read, id);
  const possible = events(requestLifecycle, request.status);
  const mayKeep = isAuthorized(actor, "request.keep", subject);
  const widening = await findOpenWidening(db.read, id);
  const question = history.filter(({ event }) => event === "ask").at(-1);
  return {
    now,
    head: await headOf(db.read, request, locale),
    history,
    question:
      request.status === "clarification" && question
        ? { text: question.note ?? "", lang: question.noteLang }
        : null,
    widening: widening
      ? {
          audience: widening.audience,
          easesNeeds: widening.easesNeeds,
          note: widening.note,
          lang: widening.noteLang,
        }
      : null,
    lacksFocalPoint:
      request.status === "submitted" &&
      (await endorsersOf(db.read, request, now)).length === 0,
    mayKeep,
    mayEdit: isAuthorized(actor, "request.edit", subject),
    mayEndorse:
      request.status === "submitted" &&
      isAuthorized(actor, "request.endorse", subject),
    mayWithdraw: mayKeep && possible.includes("withdraw"),
    mayDiscard: mayKeep && possible.includes("discard"),
  };
}

/** What the page before sending says of the country's focal point. */
export async function hasEndorser(
  ctx: Context,
  area: string,
): Promise<boolean> {
  const submittedBy = ctx.actor.kind === "user" ? ctx.actor.userId : null;
  const found = await endorsersOf(ctx.db.read, { area, submittedBy }, ctx.now);
  return found.length > 0;
}

/** What a focal point reads before standing by a request. */
export async function getEndorsement(ctx: Context, id: string) {
  const { db, now, actor, locale } = ctx;
  const { request, subject } = await loadRequest(db.read, id, now);
  authorize(actor, "request.endorse", subject);
  if (request.status !== "submitted") {
    throw conflict("request.error.wrong-state");
  }
  return {
    now,
    head: await headOf(db.read, request, locale),
    request: await getOwnRequest(ctx, id),
    needsProof: needsStepUp(actor, "request.endorse", now),
  };
}
