import { listMatchesOfRequest } from "../../../db/queries/match.server";
import { listAgreedPairs } from "../../../db/queries/round-inputs.server";
import type { Queries } from "../../../db/client.server";
import type { LoadedMatch } from "./load.server";

/**
 * Whether the requester has said yes to as many other offers as it wants
 * partners. It chooses when several accept: it does not say yes to more in the
 * hope that one of them answers.
 */
export async function hasChosenEnough(
  db: Queries,
  { request, match }: Pick<LoadedMatch, "request" | "match">,
): Promise<boolean> {
  const agreed = await listAgreedPairs(db, [request.id]);
  const pairs = await listMatchesOfRequest(db, request.id);
  const waiting = pairs.filter(
    ({ id, status, requesterAcceptedAt: at }) =>
      id !== match.id && status === "introduced" && at !== null,
  );
  return agreed.length + waiting.length >= request.content.partners;
}
