import type { Queries } from "../../../db/client.server";
import {
  findEngagement,
  type EngagementRow,
} from "../../../db/queries/engagement.server";
import { pairSubject } from "../exchange/pair.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { PairSubject } from "../permissions/subjects";

/** An engagement and what the permission table asks about it. */
export interface LoadedEngagement {
  readonly engagement: EngagementRow;
  readonly subject: PairSubject;
}

export const engagementSubject = (
  db: Queries,
  { recipientId, providerId, area }: EngagementRow,
  now: Instant,
): Promise<PairSubject> =>
  pairSubject(db, { requesterId: recipientId, providerId, area }, now);

/** @throws DomainError 404 when there is none */
export async function loadEngagement(
  db: Queries,
  id: string,
  now: Instant,
): Promise<LoadedEngagement> {
  const engagement = await findEngagement(db, id);
  if (!engagement) throw notFound("engagement.error.no-such-engagement");
  return {
    engagement,
    subject: await engagementSubject(db, engagement, now),
  };
}
