import type { Queries } from "../../../db/client.server";
import {
  listReviewForms,
  listReviews,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import type {
  PracticeRow,
  PracticeVersionRow,
} from "../../../db/queries/practice.server";
import { judgeForms } from "../practice/publish.server";
import type { ReviewsView, Turned } from "../practice/view";
import { namesOf } from "./parts.server";

const turnedOf = ({
  turnedAt,
  turnedReason,
}: Pick<ReviewRow, "turnedAt" | "turnedReason">): Turned | null =>
  turnedAt === null || turnedReason === null
    ? null
    : { at: turnedAt, reason: turnedReason };

/**
 * How a public edition was judged, and which reviews fell away. The
 * confidential notes stay with the editor.
 * @param practice the one the version is of
 */
export async function summarizeReviews(
  db: Queries,
  practice: Pick<PracticeRow, "id" | "participantId">,
  version: Pick<PracticeVersionRow, "content" | "cycle" | "seq">,
): Promise<ReviewsView> {
  const all = await listReviews(db, practice.id, version.cycle);
  const counted = all.filter(({ status }) => status === "submitted");
  const gone = all.filter(({ status }) => status === "void");
  const forms = await listReviewForms(
    db,
    counted.map(({ id }) => id),
  );
  const names = await namesOf(
    db,
    [...counted, ...gone].map(({ participantId }) => participantId),
  );
  return {
    reviews: counted.flatMap((review) => {
      const found = forms.find(
        (one) => one.reviewId === review.id && one.versionSeq === version.seq,
      );
      if (!found) return [];
      const { core, qualifier, exclusion, evidence, summary, lang } =
        found.form;
      return [
        {
          ...{ core, qualifier, exclusion, evidence, summary, lang },
          participantId: review.participantId,
          names: names(review.participantId),
          area: review.area,
          isThird: review.isThird,
          at: found.at,
          turned: turnedOf(review),
        },
      ];
    }),
    judgement: await judgeForms(db, practice, version, { forms }),
    voided: gone.map(({ participantId, area, voidReason, voidedAt }) => ({
      names: names(participantId),
      area,
      reason: voidReason,
      at: voidedAt,
    })),
  };
}
