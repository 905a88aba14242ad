import { listAreasOf } from "../../../db/queries/focal-point.server";
import { isProvider } from "../../../db/queries/request-own.server";
import {
  stranger,
  type RequestReader,
} from "../../../db/queries/request-public.server";
import type { Context } from "../../context.server";
import { may } from "../permissions/authorize";

/** Who reads requests: what the session says of their bodies, countries and office. */
export async function findRequestReader({
  actor,
  db,
  now,
}: Pick<Context, "actor" | "db" | "now">): Promise<RequestReader> {
  if (actor.kind !== "user" || !actor.emailVerified) return stranger;
  const participantIds = actor.memberships.map((one) => one.participantId);
  return {
    isOfficer: may(actor, "exchange.oversee"),
    isProvider: await isProvider(db.read, participantIds, now),
    participantIds,
    areas: await listAreasOf(db.read, actor.userId, now, "assistance"),
  };
}
