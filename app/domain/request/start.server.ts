import { findParticipant } from "../../../db/queries/participant.server";
import {
  addRequestWriter,
  insertRequest,
  insertRequestEvent,
} from "../../../db/queries/request.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize, may } from "../permissions/authorize";
import { categoriesOn } from "../reference/category";
import { personOf } from "../review/person.server";
import { assertNotSucceeded } from "../succession/ended.server";
import { nameOf } from "../writing/get-own.server";
import { emptyRequest } from "./content";
import { isDeveloping } from "./eligible.server";
import type { StartForm } from "./forms.server";

/** Why a body can't ask for help, as a full message key; null when it can. */
export function startObstacle(area: string | null, now: number): string | null {
  if (area === null) return "request.error.no-country";
  return isDeveloping(categoriesOn(area, dayOf(now)))
    ? null
    : "request.error.not-developing";
}

async function loadRequester(ctx: Context, db: Queries, participantId: string) {
  const participant = await findParticipant(db, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "request.draft", participant);
  return participant;
}

/**
 * Makes a draft for a participant of a developing country.
 * @returns the request's id
 * @throws DomainError 409 for a participant whose country is none
 */
export async function startRequest(
  ctx: Context,
  participantId: string,
  { title, lang, topic, modality, practice }: StartForm,
): Promise<string> {
  const { now } = ctx;
  const id = newId();
  await ctx.db.write(async (tx) => {
    const participant = await loadRequester(ctx, tx, participantId);
    await assertNotSucceeded(tx, participantId, now);
    const { area } = participant;
    const obstacle = startObstacle(area, now);
    if (area === null || obstacle !== null) {
      throw conflict(obstacle ?? "request.error.no-country");
    }
    const { userId } = personOf(ctx);
    const need = { id: newId(), topic, modality, priority: 3, must: false };
    await insertRequest(tx, {
      ...{ id, number: null, participantId, area, createdBy: userId },
      originalLang: lang,
      content: {
        ...emptyRequest,
        ...{ title, practice, needs: [{ ...need, priority: 3 as const }] },
        contact: participant.contact ?? "",
      },
      ...{ revision: 1, contentBy: userId, contentAt: now },
      ...{ audience: "providers" as const, fieldAudiences: {} },
      ...{ titleIsPublic: false, status: "draft" as const, statusSince: now },
      ...{ dueAt: null, clockLeft: null, submittedBy: null, submittedAt: null },
      ...{ categories: null, endorsedBy: null, endorsedAt: null },
      ...{ receivedAt: null, officerId: null, openedAt: null, actedAt: null },
      ...{ reasonCode: null, poolId: null, splitFromId: null },
      ...{ demo: participant.demo, createdAt: now, updatedAt: now, version: 1 },
    });
    await addRequestWriter(tx, id, userId);
    await insertRequestEvent(tx, {
      ...{ id: newId(), requestId: id, event: "start", toStatus: "draft" },
      ...{ reasonCode: null, note: null, noteLang: null, userId, at: now },
    });
    await recordAudit(tx, ctx, {
      action: "request.started",
      subjectKind: "request",
      subjectId: id,
    });
  });
  return id;
}

/** What the page that starts a request shows of its participant. */
export async function getRequestStart(ctx: Context, participantId: string) {
  const { area } = await loadRequester(ctx, ctx.db.read, participantId);
  return {
    id: participantId,
    name: await nameOf(ctx, participantId),
    area,
    obstacle: startObstacle(area, ctx.now),
  };
}

/** The reader's bodies for which they may ask, and why some can't. */
export async function listRequesters(ctx: Context) {
  const { actor } = ctx;
  if (actor.kind !== "user" || !may(actor, "request.draft")) return [];
  const found = [];
  for (const { participantId, role } of actor.memberships) {
    if (role === "viewer") continue;
    const row = await findParticipant(ctx.db.read, participantId);
    if (!row) continue;
    found.push({
      id: participantId,
      name: await nameOf(ctx, participantId),
      obstacle: startObstacle(row.area, ctx.now),
    });
  }
  return found;
}
