import { and, asc, eq, gt } from "drizzle-orm";
import type { Queries } from "../client.server";
import { participants } from "../schema/participant.server";
import {
  practiceEvents,
  practices,
  practiceVersions,
} from "../schema/practice.server";

/** Public events of practices after one, each with the newest public edition. */
export const listPracticeNews = (db: Queries, after: string, limit: number) =>
  db
    .select({
      id: practiceEvents.id,
      practiceId: practiceEvents.practiceId,
      event: practiceEvents.event,
      at: practiceEvents.at,
      area: practiceEvents.area,
      number: practices.number,
      content: practiceVersions.content,
      ownerArea: participants.area,
    })
    .from(practiceEvents)
    .innerJoin(practices, eq(practices.id, practiceEvents.practiceId))
    .innerJoin(participants, eq(participants.id, practices.participantId))
    .innerJoin(
      practiceVersions,
      and(
        eq(practiceVersions.practiceId, practices.id),
        eq(practiceVersions.edition, practices.edition),
      ),
    )
    .where(and(eq(practiceEvents.isPublic, true), gt(practiceEvents.id, after)))
    .orderBy(asc(practiceEvents.id))
    .limit(limit);

export type PracticeNews = Awaited<ReturnType<typeof listPracticeNews>>[number];
