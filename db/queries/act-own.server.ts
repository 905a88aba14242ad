import { and, desc, inArray, isNotNull } from "drizzle-orm";
import type { ActStatus } from "../../app/domain/act/model";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";

/** Acts of some participants that wait for their owner, newest change first. */
export const listActsIn = (
  db: Queries,
  participantIds: readonly string[],
  statuses: readonly ActStatus[],
) =>
  db
    .select({
      id: acts.id,
      type: acts.type,
      status: acts.status,
      participantId: acts.participantId,
      updatedAt: acts.updatedAt,
    })
    .from(acts)
    .where(
      and(
        inArray(acts.participantId, participantIds),
        inArray(acts.status, statuses),
      ),
    )
    .orderBy(desc(acts.updatedAt));

/** When the acts registered last were received and registered, newest first. */
export const listLastRegistered = (db: Queries, limit: number) =>
  db
    .select({ receivedAt: acts.receivedAt, registeredAt: acts.registeredAt })
    .from(acts)
    .where(and(isNotNull(acts.seq), isNotNull(acts.receivedAt)))
    .orderBy(desc(acts.seq))
    .limit(limit);
