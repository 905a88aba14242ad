import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { CapacityLevel } from "../../app/domain/exchange/model";
import { among } from "../among.server";
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

/** Which active offers: these ones, those of some providers, or all. */
export interface OffersAsked {
  readonly ids?: readonly string[];
  readonly providerIds?: readonly string[];
}

/** Offers that look for requests, some at a time in the order of their ids. */
export const listActiveOffers = (
  db: Queries,
  { ids, providerIds }: OffersAsked,
  { after, limit }: { readonly after: string; readonly limit: number },
) =>
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
    .where(
      and(
        eq(offers.status, "active"),
        gt(offers.id, after),
        ids && among(offers.id, ids),
        providerIds && among(offers.participantId, providerIds),
      ),
    )
    .orderBy(asc(offers.id))
    .limit(limit);

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
    .where(among(requestNamed.requestId, requestIds));
}
