import type { Queries } from "../../../db/client.server";
import { listNamedOf } from "../../../db/queries/match-inputs.server";
import type { MatchStatus, Side } from "../exchange/model";
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

/** What one side of a pair, or the secretariat, reads of its request. */
export const requestFor = (
  request: Guarded,
  side: Side | null,
  isNamed: boolean,
): VisibleRequest | null => visibleRequest(request, readerOf(side, isNamed));

/**
 * Whether a provider reads a request as it stands now. Whoever brings a pair up
 * asks this, but for the requester, who may let another provider read it.
 */
export async function isReadBy(
  db: Queries,
  request: Guarded & { readonly id: string },
  providerId: string,
): Promise<boolean> {
  const isNamed = await namedPairs(db, [request.id]);
  const text = requestFor(
    ...([request, "provider", isNamed(request.id, providerId)] as const),
  );
  return text?.isWhole ?? false;
}

/** States a provider learns of only if it reads the request: it was told nothing. */
const untold: readonly MatchStatus[] = [
  "suggested",
  "shortlisted",
  "superseded",
  "declined_by_requester",
];

/** A pair that does not exist for its provider, which may not read the request. */
export const isUntold = (
  status: MatchStatus,
  side: Side | null,
  text: VisibleRequest | null,
): boolean => side === "provider" && !text?.isWhole && untold.includes(status);
