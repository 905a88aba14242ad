import type { Queries } from "../../../db/client.server";
import {
  listReviewForms,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Instant } from "../kernel/clock";
import {
  type PublicationObstacle,
  publicationObstacle,
} from "../practice/publication";
import type { ReviewForm } from "../practice/review-form";

/** A review whose form about the newest text counts. */
export interface CountingReview {
  readonly review: ReviewRow;
  readonly form: ReviewForm;
}

/** The forms that count about the newest text: sent for it, by reviews that are not void. */
export async function countingReviews(
  db: Queries,
  practice: Pick<PracticeRow, "id">,
  reviews: readonly ReviewRow[],
): Promise<CountingReview[]> {
  const newest = await findNewestVersion(db, practice.id);
  const sent = reviews.filter(({ status }) => status === "submitted");
  const forms = await listReviewForms(
    db,
    sent.map(({ id }) => id),
  );
  return sent.flatMap((review) => {
    const found = forms.find(
      (form) => form.reviewId === review.id && form.versionSeq === newest?.seq,
    );
    return found ? [{ review, form: found.form }] : [];
  });
}

/** What the reviews of a cycle say about publishing its newest text. */
export interface PublicationState {
  readonly counting: readonly CountingReview[];
  readonly obstacle: PublicationObstacle | null;
}

/**
 * Whether the newest text may be published, as its reviews stand. Whoever
 * judged an earlier text of the cycle is waited for until their time is over:
 * then they lapse, or an editor replaces them.
 */
export async function publicationState(
  db: Queries,
  practice: Pick<PracticeRow, "id">,
  reviews: readonly ReviewRow[],
): Promise<PublicationState> {
  const counting = await countingReviews(db, practice, reviews);
  const waitedFor = reviews.filter(({ status }) => status === "accepted");
  const earlier = await listReviewForms(
    db,
    waitedFor.map(({ id }) => id),
  );
  const owed = new Set(earlier.map(({ reviewId }) => reviewId));
  return {
    counting,
    obstacle: publicationObstacle(
      counting.map(({ form }) => form),
      owed.size,
    ),
  };
}

/**
 * Whether somebody else may take a reviewer's place: nothing came in of them, or
 * they let the time for a revised text pass. A review that came in is not
 * exchanged for one that pleases better.
 */
export const isReplaceable = (
  { status, dueAt }: Pick<ReviewRow, "status" | "dueAt">,
  hasSent: boolean,
  now: Instant,
): boolean =>
  (status === "invited" || status === "accepted") && (!hasSent || dueAt <= now);
