import type { Queries, Tx } from "../../../db/client.server";
import { isUniqueViolation } from "../../../db/errors.server";
import {
  listBodiesOf,
  searchMembers,
} from "../../../db/queries/practice-person.server";
import {
  findReview,
  insertReview,
  listReviewForms,
  listReviews,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { recordAudit } from "../audit/record.server";
import type { Instant } from "../kernel/clock";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { reviewTime } from "../lifecycle/practice";
import { authorize } from "../permissions/authorize";
import { changePractice, moveStage } from "../practice/change.server";
import { areApart, dependenceOf } from "../practice/independence";
import { loadPractice } from "../practice/load.server";
import { divergencesOf, reviewsNeeded } from "../practice/publication";
import { withEditor } from "./decide.server";
import { authorSideOf, factsFor, reviewersFacts } from "./facts.server";
import { tellReviewers, writeToPeople } from "./letters.server";
import { personOf } from "./person.server";
import { countingReviews, isReplaceable } from "./counting.server";
import { changeReview, isActive, sweepDependent } from "./standing.server";

const FOUND = 20;

/** One way to ask somebody: for one of the participants they act for. */
export interface Candidate {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly participantId: string;
  readonly names: readonly { readonly lang: string; readonly text: string }[];
  readonly area: string | null;
  /** Why not, as a full message key; null: they may be asked. */
  readonly obstacle: string | null;
}

type Asked = Pick<ReviewRow, "reviewerId" | "participantId" | "area">;

/** Why somebody can't be asked beside those who are, as a full message key. */
async function obstacleTo(
  db: Queries,
  practice: PracticeRow,
  reviews: readonly ReviewRow[],
  wanted: readonly Asked[],
  now: Instant,
): Promise<(string | null)[]> {
  const author = factsFor(await authorSideOf(db, practice), null);
  const facts = await reviewersFacts(db, wanted, now);
  const others = await reviewersFacts(db, reviews.filter(isActive), now);
  return facts.map((fact) => {
    const reason = dependenceOf(fact, author);
    if (reason !== null) return `review.dependence.${reason}`;
    if (reviews.some(({ reviewerId }) => reviewerId === fact.userId)) {
      return "review.error.asked-before";
    }
    // Whoever acts for several bodies could speak for each of them.
    const bodies = [fact.actsFor, ...fact.memberOf];
    const isApart = others.every((other) =>
      bodies.every((body) => areApart(body, other.actsFor)),
    );
    return isApart ? null : "review.error.not-apart";
  });
}

/** How many reviews a text may have running: a third only when two diverge. */
async function placesLeft(
  db: Queries,
  practice: PracticeRow,
  reviews: readonly ReviewRow[],
) {
  const counting = await countingReviews(db, practice, reviews);
  const diverge = divergencesOf(counting.map(({ form }) => form)).length > 0;
  const active = reviews.filter(isActive).length;
  const places = reviewsNeeded + (diverge && active >= reviewsNeeded ? 1 : 0);
  return { left: places - active, isThird: active >= reviewsNeeded };
}

/** People who could review, by name or address, and why some of them can't. */
export async function searchReviewers(
  ctx: Context,
  practiceId: string,
  text: string,
): Promise<Candidate[]> {
  const { db, now } = ctx;
  const { practice, subject } = await loadPractice(db.read, practiceId, now);
  authorize(ctx.actor, "practice.handle", subject);
  const people = await searchMembers(db.read, text, FOUND);
  const bodies = await listBodiesOf(
    db.read,
    people.map(({ id }) => id),
  );
  const asked = bodies.map(({ userId, id, area }) => ({
    ...{ reviewerId: userId, participantId: id, area },
  }));
  const reviews = await listReviews(db.read, practiceId, practice.cycle);
  const obstacles = await obstacleTo(db.read, practice, reviews, asked, now);
  const names = asked.length
    ? await listNamesOf(
        db.read,
        asked.map(({ participantId }) => participantId),
      )
    : [];
  return people.flatMap((person) =>
    asked.flatMap((one, index) =>
      one.reviewerId === person.id
        ? [
            {
              userId: person.id,
              name: person.name,
              email: person.email,
              participantId: one.participantId,
              area: one.area,
              names: names
                .filter(
                  ({ participantId }) => participantId === one.participantId,
                )
                .map(({ lang, text: name }) => ({ lang, text: name })),
              obstacle: obstacles[index] ?? null,
            },
          ]
        : [],
    ),
  );
}

async function addReview(
  tx: Tx,
  ctx: Context,
  practice: PracticeRow,
  asked: Asked,
  isThird: boolean,
): Promise<ReviewRow> {
  const review: ReviewRow = {
    id: newId(),
    practiceId: practice.id,
    cycle: practice.cycle,
    ...asked,
    isThird,
    status: "invited",
    invitedBy: personOf(ctx).userId,
    invitedAt: ctx.now,
    dueAt: ctx.now + reviewTime,
    remindedAt: null,
    answeredAt: null,
    submittedAt: null,
    hasConflict: null,
    conflictNote: null,
    voidReason: null,
    voidedAt: null,
    turnedAt: null,
    turnedReason: null,
    version: 1,
  };
  await insertReview(tx, review);
  await recordAudit(tx, ctx, {
    action: "review.invited",
    subjectKind: "practice",
    subjectId: practice.id,
    detail: { review: review.id, reviewer: review.reviewerId },
  });
  await writeToPeople(tx, ctx, practice, [asked.reviewerId], {
    kind: "invitation",
    due: review.dueAt,
    link: (lang) => url("review", { lang, id: review.id }),
  });
  return review;
}

/**
 * Asks somebody to review, for one of the participants they act for; the first
 * invitation opens the review.
 * @throws DomainError 409 for whoever is not independent, was asked before or
 * stands too near to the other reviewer, and when enough are asked
 */
export async function inviteReviewer(
  ctx: Context,
  practiceId: string,
  { userId, participantId }: { userId: string; participantId: string },
): Promise<void> {
  try {
    await ctx.db.write(async (tx) => {
      const { practice, subject } = await loadPractice(tx, practiceId, ctx.now);
      authorize(ctx.actor, "practice.handle", subject);
      const isFirst = practice.stage === "cleared";
      if (!isFirst && practice.stage !== "in_review") {
        throw conflict("review.error.not-in-review");
      }
      const { reviews } = await sweepDependent(tx, ctx, practice);
      const bodies = await listBodiesOf(tx, [userId]);
      const body = bodies.find(({ id }) => id === participantId);
      if (!body) throw notFound();
      const asked = { reviewerId: userId, participantId, area: body.area };
      const withOwnEditor = { ...practice, ...withEditor(ctx, practice) };
      const [obstacle] = await obstacleTo(
        ...([tx, withOwnEditor, reviews, [asked], ctx.now] as const),
      );
      if (obstacle) throw conflict(obstacle);
      const { left, isThird } = await placesLeft(tx, practice, reviews);
      if (left <= 0) throw conflict("review.error.enough-reviewers");
      const review = await addReview(tx, ctx, practice, asked, isThird);
      const change = { ...withEditor(ctx, practice), dueAt: review.dueAt };
      if (isFirst) await moveStage(tx, ctx, practice, "start_review", change);
      else await changePractice(tx, ctx, practice, "reviewer_invited", change);
    });
  } catch (error) {
    // Two editors asking the same person at the same moment.
    if (!isUniqueViolation(error)) throw error;
    throw conflict("review.error.asked-before");
  }
}

/**
 * Gives up on a reviewer; another can then be asked.
 * @throws DomainError 409 for one of whom a review came in, see `isReplaceable`
 */
export async function replaceReviewer(
  ctx: Context,
  practiceId: string,
  reviewId: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, practiceId, ctx.now);
    authorize(ctx.actor, "practice.handle", subject);
    const review = await findReview(tx, reviewId);
    if (review?.practiceId !== practiceId || review.cycle !== practice.cycle) {
      throw notFound();
    }
    const sent = await listReviewForms(tx, [reviewId]);
    if (!isReplaceable(review, sent.length > 0, ctx.now)) {
      throw conflict("review.error.not-replaceable");
    }
    await changeReview(tx, ctx, review, "replaced", { status: "replaced" });
    await tellReviewers(tx, ctx, practice, [review.reviewerId], "replaced");
  });
}
