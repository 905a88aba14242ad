import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { among } from "../among.server";
import type { Queries } from "../client.server";
import { actEvents, acts } from "../schema/act.server";
import { logLeaves } from "../schema/log.server";

/** Public events of acts, oldest first, with all that a leaf tells of one. */
export const listEventsToLog = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      id: actEvents.id,
      actId: actEvents.actId,
      event: actEvents.event,
      fromStatus: actEvents.fromStatus,
      toStatus: actEvents.toStatus,
      reasonCode: actEvents.reasonCode,
      at: actEvents.at,
    })
    .from(actEvents)
    .where(and(among(actEvents.actId, actIds), eq(actEvents.isPublic, true)))
    .orderBy(asc(actEvents.at), asc(actEvents.id));

export type EventToLog = Awaited<ReturnType<typeof listEventsToLog>>[number];

/** What a leaf tells or commits to of an act, beyond its row of the register. */
export const listActDetails = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      id: acts.id,
      relatesTo: acts.relatesTo,
      lang: acts.lang,
      statement: acts.statement,
      signatoryName: acts.signatoryName,
      signatoryTitle: acts.signatoryTitle,
      signatoryOffice: acts.signatoryOffice,
      decidingOrgan: acts.decidingOrgan,
      actsFor: acts.actsFor,
      groupEntities: acts.groupEntities,
      inEffectOn: acts.inEffectOn,
    })
    .from(acts)
    .where(among(acts.id, actIds));

export type ActDetails = Awaited<ReturnType<typeof listActDetails>>[number];

/** The register numbers of acts, where they have one. */
export const listSeqs = (db: Queries, actIds: readonly string[]) =>
  db
    .select({ id: acts.id, seq: acts.seq })
    .from(acts)
    .where(and(among(acts.id, actIds), isNotNull(acts.seq)));

/** Public events that the log doesn't have, the oldest first. */
export const listUnloggedEvents = (db: Queries) =>
  db
    .select({ id: actEvents.id, actId: actEvents.actId, at: actEvents.at })
    .from(actEvents)
    .innerJoin(acts, eq(acts.id, actEvents.actId))
    .leftJoin(logLeaves, eq(logLeaves.eventId, actEvents.id))
    .where(
      and(
        eq(actEvents.isPublic, true),
        isNotNull(acts.seq),
        isNull(logLeaves.leaf),
      ),
    )
    .orderBy(asc(actEvents.at), asc(actEvents.id));
