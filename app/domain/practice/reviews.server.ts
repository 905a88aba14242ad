import type { Queries } from "../../../db/client.server";
import { listReviews } from "../../../db/queries/practice-review.server";
import { namesOf } from "../review/parts.server";
import { getReviewSummary } from "../review/summary.server";
import type { ReviewsView } from "./view";

/** How the edition that came of a cycle was judged, and which reviews fell away. */
export async function readReviews(
  db: Queries,
  practiceId: string,
  cycle: number,
): Promise<ReviewsView | null> {
  const summary = await getReviewSummary(db, practiceId, cycle);
  if (!summary) return null;
  const all = await listReviews(db, practiceId, cycle);
  const gone = all.filter(({ status }) => status === "void");
  const names = await namesOf(
    db,
    gone.map(({ participantId }) => participantId),
  );
  return {
    judgement: summary.judgement,
    reviews: summary.reviews,
    voided: gone.map(({ participantId, area, voidReason, voidedAt }) => ({
      names: names(participantId),
      area,
      reason: voidReason,
      at: voidedAt,
    })),
  };
}
