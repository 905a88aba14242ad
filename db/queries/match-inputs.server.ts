import { and, eq, inArray, isNull } from "drizzle-orm";
import type { CapacityLevel } from "../../app/domain/exchange/model";
import type { Queries } from "../client.server";
import { offers } from "../schema/offer.server";
import { capacityDeclarations, requestNamed } from "../schema/request.server";
import { requests } from "../schema/request.server";

/** What countries say of their capacity now. */
export const listLevels = (db: Queries, areas: readonly string[]) =>
  areas.length === 0
    ? Promise.resolve([])
    : db
        .select({
          area: capacityDeclarations.area,
          topic: capacityDeclarations.topic,
          level: capacityDeclarations.level,
        })
        .from(capacityDeclarations)
        .where(
          and(
            inArray(capacityDeclarations.area, [...new Set(areas)]),
            isNull(capacityDeclarations.endedAt),
          ),
        );

export type LevelRow = {
  readonly area: string;
  readonly topic: string;
  readonly level: CapacityLevel;
};

/** Offers that look for requests. */
export const listActiveOffers = (db: Queries) =>
  db
    .select({
      id: offers.id,
      participantId: offers.participantId,
      content: offers.content,
      slots: offers.slots,
      slotsTaken: offers.slotsTaken,
      demo: offers.demo,
    })
    .from(offers)
    .where(eq(offers.status, "active"));

/** Requests that look for partners. */
export const listSeekingRequests = (db: Queries) =>
  db
    .select({
      id: requests.id,
      participantId: requests.participantId,
      area: requests.area,
      content: requests.content,
      categories: requests.categories,
      audience: requests.audience,
      demo: requests.demo,
    })
    .from(requests)
    .where(inArray(requests.status, ["open", "partly_matched"]));

/** The providers a request is shown to by name. */
export async function listNamedOf(
  db: Queries,
  requestIds: readonly string[],
): Promise<{ requestId: string; participantId: string }[]> {
  if (requestIds.length === 0) return [];
  return db
    .select({
      requestId: requestNamed.requestId,
      participantId: requestNamed.participantId,
    })
    .from(requestNamed)
    .where(inArray(requestNamed.requestId, [...requestIds]));
}
