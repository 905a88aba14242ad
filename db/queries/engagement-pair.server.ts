import { and, eq } from "drizzle-orm";
import type { Queries } from "../client.server";
import { engagements } from "../schema/engagement.server";
import { requestNamed } from "../schema/request.server";

/** Whether the requester named this provider as one who may read the request. */
export async function isNamedProvider(
  db: Queries,
  requestId: string,
  participantId: string,
): Promise<boolean> {
  const [row] = await db
    .select({ at: requestNamed.at })
    .from(requestNamed)
    .where(
      and(
        eq(requestNamed.requestId, requestId),
        eq(requestNamed.participantId, participantId),
      ),
    );
  return row !== undefined;
}

/** The engagement that came of a match. */
export async function findEngagementOfMatch(db: Queries, matchId: string) {
  const [row] = await db
    .select()
    .from(engagements)
    .where(eq(engagements.matchId, matchId));
  return row;
}
