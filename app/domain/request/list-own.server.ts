import { listAreasOf } from "../../../db/queries/focal-point.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import {
  listRequestsOf,
  listToEndorse,
} from "../../../db/queries/request-own.server";
import type { RequestRow } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { pickText } from "../kernel/localized";
import { personOf } from "../review/person.server";
import { requestNumber } from "./number";
import type { OwnRequestLine } from "./own";

type Reader = Pick<Context, "actor" | "db" | "locale">;

const waiting: readonly RequestRow["status"][] = [
  "draft",
  "returned",
  "clarification",
];

async function linesOf(
  { db, locale }: Reader,
  found: readonly RequestRow[],
): Promise<OwnRequestLine[]> {
  if (found.length === 0) return [];
  const owners = [...new Set(found.map((one) => one.participantId))];
  const names = await listNamesOf(db.read, owners);
  return found.map((one) => ({
    id: one.id,
    title: { lang: one.originalLang, text: one.content.title },
    participant: pickText(
      names.filter((name) => name.participantId === one.participantId),
      locale,
    ) ?? { lang: "und", text: "" },
    area: one.area,
    status: one.status,
    number: one.number === null ? null : requestNumber(one.number),
    dueAt: one.dueAt,
    updatedAt: one.updatedAt,
    isOpen: waiting.includes(one.status),
  }));
}

/**
 * Requests of the reader's participants, newest change first.
 * @param participantId of one of them only
 */
export async function listOwnRequests(
  ctx: Reader,
  participantId?: string,
): Promise<OwnRequestLine[]> {
  const { actor, db } = ctx;
  if (actor.kind !== "user" || !actor.emailVerified) return [];
  const own = actor.memberships
    .map((one) => one.participantId)
    .filter((id) => participantId === undefined || id === participantId);
  return linesOf(ctx, await listRequestsOf(db.read, own));
}

/** Requests that wait for the reader's endorsement; their own ones wait for another. */
export async function listRequestsToEndorse(
  ctx: Reader & Pick<Context, "now">,
): Promise<{
  readonly areas: readonly string[];
  readonly requests: OwnRequestLine[];
}> {
  const { userId } = personOf(ctx);
  const areas = await listAreasOf(ctx.db.read, userId, ctx.now, "assistance");
  const found = await listToEndorse(ctx.db.read, areas);
  const others = found.filter(({ submittedBy }) => submittedBy !== userId);
  return { areas, requests: await linesOf(ctx, others) };
}
