import type { Queries } from "../../../db/client.server";
import { listReplies } from "../../../db/queries/practice-reply.server";
import {
  listReviewForms,
  listReviews,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import {
  findPractice,
  listPracticeVersions,
} from "../../../db/queries/practice.server";
import type { TaggedText } from "../kernel/localized";
import { type Judgement } from "../practice/judgement";
import type { Advice } from "../practice/model";
import { judgeVersion } from "../practice/publish.server";
import type { ReviewForm } from "../practice/review-form";
import type { Turned } from "../practice/view";
import { namesOf, replyLine, type ReplyLine } from "./parts.server";

const turnedOf = ({
  turnedAt,
  turnedReason,
}: Pick<ReviewRow, "turnedAt" | "turnedReason">): Turned | null =>
  turnedAt === null || turnedReason === null
    ? null
    : { at: turnedAt, reason: turnedReason };

/** One counting review as the public reads it: for whom, never by whom. */
export interface PublicReview {
  readonly participantId: string;
  readonly names: readonly TaggedText[];
  readonly area: string | null;
  readonly isThird: boolean;
  readonly core: ReviewForm["core"];
  readonly qualifier: ReviewForm["qualifier"];
  readonly exclusion: ReviewForm["exclusion"];
  readonly evidence: ReviewForm["evidence"];
  readonly advice: Advice;
  readonly summary: string;
  readonly lang: string;
  readonly at: number;
  /** Since when they would not be independent any more; it was, when it counted. */
  readonly turned: Turned | null;
}

export interface ReviewSummary {
  readonly reviews: readonly PublicReview[];
  /** From the reviews of this edition and the adoption records of today. */
  readonly judgement: Judgement;
  readonly replies: readonly ReplyLine[];
}

/**
 * How the edition that came of a cycle was judged; null while none has. The
 * confidential notes stay with the editor.
 */
export async function getReviewSummary(
  db: Queries,
  practiceId: string,
  cycle: number,
): Promise<ReviewSummary | null> {
  const practice = await findPractice(db, practiceId);
  const versions = await listPracticeVersions(db, practiceId);
  const version = versions.find(
    (one) => one.cycle === cycle && one.edition !== null,
  );
  if (!practice || !version) return null;
  const counted = (await listReviews(db, practiceId, cycle)).filter(
    ({ status }) => status === "submitted",
  );
  const forms = await listReviewForms(
    db,
    counted.map(({ id }) => id),
  );
  const names = await namesOf(
    db,
    counted.map(({ participantId }) => participantId),
  );
  return {
    reviews: counted.flatMap((review) => {
      const found = forms.find(
        (one) => one.reviewId === review.id && one.versionSeq === version.seq,
      );
      if (!found) return [];
      const { core, qualifier, exclusion, evidence, advice, summary, lang } =
        found.form;
      return [
        {
          ...{ core, qualifier, exclusion, evidence, advice, summary, lang },
          participantId: review.participantId,
          names: names(review.participantId),
          area: review.area,
          isThird: review.isThird,
          at: found.at,
          turned: turnedOf(review),
        },
      ];
    }),
    judgement: await judgeVersion(db, practice, version),
    replies: (await listReplies(db, practiceId, cycle)).map(replyLine),
  };
}
