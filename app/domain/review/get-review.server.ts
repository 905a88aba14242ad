import { listRemarks } from "../../../db/queries/practice-remark.server";
import {
  findReview,
  listReviewForms,
  listReviewsBy,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import {
  findPractice,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { readDraft } from "../draft/keep.server";
import { draftPlace, noDraft, type DraftForm } from "../draft/model";
import { notFound } from "../kernel/errors";
import { isOpenFor } from "./enter.server";
import {
  headOf,
  namesOf,
  remarkLine,
  reviewLine,
  sentText,
} from "./parts.server";
import { personOf } from "./person.server";
import { findDependent } from "./standing.server";

const SHOWN = 100;

/** What the reader was asked to review, the newest first. */
export async function listMyReviews(ctx: Context) {
  const { db, now } = ctx;
  const { userId } = personOf(ctx);
  const rows = await listReviewsBy(db.read, userId, SHOWN);
  const names = await namesOf(
    db.read,
    rows.map(({ review }) => review.participantId),
  );
  return {
    now,
    reviews: rows.map(({ review, stage, cycle, lang, content }) => ({
      ...reviewLine(review, names),
      title: content.title,
      lang,
      isOpen: isOpenFor(review, { stage, cycle }),
    })),
  };
}

function abilityIn(review: ReviewRow, practice: PracticeRow) {
  if (isOpenFor(review, practice)) {
    if (review.status === "invited") return "answer";
    if (review.status === "accepted") return "review";
  }
  return "nothing";
}

/**
 * A review as its reviewer sees it: the text as it was sent, their remarks and
 * forms. Nobody else finds it, and one that is void shows why and nothing more.
 * @throws DomainError 404 for somebody else's
 */
export async function getReview(ctx: Context, id: string) {
  const { db, now } = ctx;
  const { userId } = personOf(ctx);
  const review = await findReview(db.read, id);
  if (review?.reviewerId !== userId) throw notFound();
  const practice = await findPractice(db.read, review.practiceId);
  if (!practice) throw notFound();
  // Of what is public already nothing is decided any more.
  const isUnderWork =
    review.cycle === practice.cycle && practice.stage !== "settled";
  const dependent = isUnderWork
    ? (await findDependent(db.read, practice, [review], now)).get(id)
    : undefined;
  const names = await namesOf(db.read, [review.participantId]);
  const line = reviewLine(review, names);
  const head = await headOf(db.read, practice);
  const ended =
    review.voidReason ??
    (dependent === undefined ? null : `review.dependence.${dependent}`);
  const isActive = ["invited", "accepted", "submitted"].includes(review.status);
  if (ended !== null || !isActive || review.cycle !== practice.cycle) {
    return {
      ...{ now, head, review: { ...line, voidReason: ended } },
      ...{ can: "nothing" as const, text: null, remarks: [], forms: [] },
      draft: { form: noDraft, remark: noDraft },
    };
  }
  const version = await findNewestVersion(db.read, practice.id);
  const remarks = await listRemarks(db.read, practice.id, practice.cycle);
  const forms = await listReviewForms(db.read, [id]);
  const can = abilityIn(review, practice);
  const draftOf = (form: DraftForm) =>
    can === "review" ? readDraft(ctx, db.read, draftPlace(form, id)) : noDraft;
  return {
    now,
    head,
    review: line,
    can,
    draft: {
      form: await draftOf("review-form"),
      remark: await draftOf("review-remark"),
    },
    text: version ? sentText(version) : null,
    remarks: remarks
      .filter(({ remark }) => remark.reviewId === id)
      .map(({ remark }) => ({
        ...remarkLine(remark, () => line.names),
        isNew:
          remark.versionSeq === version?.seq && review.status === "accepted",
      })),
    forms: forms.map(({ form, versionSeq, at }) => ({
      ...{ form, at, seq: versionSeq },
    })),
  };
}
export type OwnReview = Awaited<ReturnType<typeof getReview>>;
