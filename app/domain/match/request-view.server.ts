import type { Queries } from "../../../db/client.server";
import { listNamedOf } from "../../../db/queries/match-inputs.server";
import type { Side } from "../exchange/model";
import {
  visibleRequest,
  type Guarded,
  type ReaderClass,
  type VisibleRequest,
} from "../request/visible";

/**
 * As whom a side reads the request of a pair: its own people and the
 * secretariat from inside, a provider as one of the named or one of many.
 */
export const readerOf = (side: Side | null, isNamed: boolean): ReaderClass =>
  side === "provider" ? (isNamed ? "named" : "provider") : "inside";

/** Request ids for which a provider is named, of several pairs. */
export async function namedPairs(
  db: Queries,
  requestIds: readonly string[],
): Promise<(requestId: string, providerId: string) => boolean> {
  const named = await listNamedOf(db, [...new Set(requestIds)]);
  return (requestId, providerId) =>
    named.some(
      (one) => one.requestId === requestId && one.participantId === providerId,
    );
}

export const requestFor = (
  request: Guarded,
  side: Side | null,
  isNamed: boolean,
): VisibleRequest | null => visibleRequest(request, readerOf(side, isNamed));
