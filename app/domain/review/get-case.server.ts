import { findPersonNames } from "../../../db/queries/case-page.server";
import { listRemarks } from "../../../db/queries/practice-remark.server";
import { listReplies } from "../../../db/queries/practice-reply.server";
import {
  listReviewForms,
  listReviews,
} from "../../../db/queries/practice-review.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import { listAdoptionFacts } from "../../../db/queries/practice-person.server";
import type { Context } from "../../context.server";
import { listAuditLines } from "../audit/read.server";
import { events } from "../lifecycle/define";
import {
  isWithEditors,
  stageLifecycle,
  standingLifecycle,
} from "../lifecycle/practice";
import { isAuthorized, needsStepUp } from "../permissions/authorize";
import { obstacleOf } from "../permissions/obstacle";
import { authorshipOf } from "../practice/authorship.server";
import type { Dependence } from "../practice/independence";
import { judge } from "../practice/judgement";
import {
  clearersOf,
  loadPractice,
  type LoadedPractice,
} from "../practice/load.server";
import { divergencesOf } from "../practice/publication";
import type { EditorStep } from "./model";
import {
  headOf,
  namesOf,
  remarkLine,
  replyLine,
  reviewLine,
  sentText,
} from "./parts.server";
import { isReplaceable, publicationState } from "./counting.server";
import { findDependent } from "./standing.server";
import { conflict, notFound } from "../kernel/errors";

/**
 * What fits the state of the case; who may is asked too.
 * @param mayPublish whether the reviews that will count agree on the newest text
 */
function stepsFor(
  { actor }: Context,
  { practice, subject }: LoadedPractice,
  mayPublish: boolean,
): EditorStep[] {
  const stage = events(stageLifecycle, practice.stage);
  const standing = events(standingLifecycle, practice.standing);
  const isMine = actor.kind === "user" && practice.editorId === actor.userId;
  const fits: Record<EditorStep, boolean> = {
    take: isWithEditors(practice.stage) && !isMine,
    return: practice.stage === "cleared",
    request_revision: stage.includes("request_revision"),
    approve: stage.includes("approve") && mayPublish,
    decline: stage.includes("decline") && practice.stage !== "submitted",
    publish: stage.includes("publish") && mayPublish,
    suspend: standing.includes("suspend"),
    restore: standing.includes("restore"),
  };
  const permissionFor = (step: EditorStep) =>
    step === "publish"
      ? ("practice.publish" as const)
      : step === "suspend" || step === "restore"
        ? ("practice.suspend" as const)
        : ("practice.handle" as const);
  return (Object.keys(fits) as EditorStep[]).filter(
    (step) => fits[step] && isAuthorized(actor, permissionFor(step), subject),
  );
}

/** A text nobody sent yet is its authors' business alone. */
const isHidden = ({ practice }: LoadedPractice) =>
  practice.standing === "unpublished" &&
  ["draft", "discarded"].includes(practice.stage);

/** Everything the editors' page of a practice shows. */
export async function getPracticeCase(ctx: Context, id: string) {
  const { db, now, actor } = ctx;
  const loaded = await loadPractice(db.read, id, now);
  if (isHidden(loaded)) throw notFound("practice.error.no-such-practice");
  const { practice, subject } = loaded;
  const version = await findNewestVersion(db.read, id);
  const reviews = await listReviews(db.read, id, practice.cycle);
  const state = await publicationState(db.read, practice, reviews);
  const forms = state.counting.map(({ form }) => form);
  const dependent =
    practice.stage === "settled"
      ? new Map<string, Dependence>()
      : await findDependent(db.read, practice, reviews, now);
  const all = await listReviewForms(
    db.read,
    reviews.map((review) => review.id),
  );
  const remarks = await listRemarks(db.read, id, practice.cycle);
  const names = await namesOf(
    db.read,
    reviews.map(({ participantId }) => participantId),
  );
  const people = await findPersonNames(db.read, [
    ...reviews.map(({ reviewerId }) => reviewerId),
    practice.editorId,
  ]);
  const bodyOf = (reviewId: string) =>
    names(
      reviews.find((review) => review.id === reviewId)?.participantId ?? "",
    );
  // Who turned out to be on the author's side falls out at the step itself.
  const lasting =
    dependent.size === 0
      ? state
      : await publicationState(
          db.read,
          practice,
          reviews.filter((review) => !dependent.has(review.id)),
        );
  const steps = stepsFor(ctx, loaded, lasting.obstacle === null);
  const isUnderReview = ["cleared", "in_review"].includes(practice.stage);
  return {
    now,
    head: await headOf(db.read, practice),
    editor:
      practice.editorId === null
        ? null
        : (people.get(practice.editorId) ?? practice.editorId),
    text: version ? sentText(version) : null,
    steps,
    /** Why the reader may not handle it; null when they may. */
    obstacle: obstacleOf(actor, "practice.handle", subject),
    mayInvite: isUnderReview && isAuthorized(actor, "practice.handle", subject),
    /** Nobody of the owner's side could clear it. */
    lacksClearer:
      practice.stage === "submitted" &&
      (await clearersOf(db.read, practice, now)).length === 0,
    needsProof:
      steps.some((step) => ["publish", "suspend", "restore"].includes(step)) &&
      needsStepUp(actor, "practice.publish", now),
    verdict:
      version && practice.stage !== "settled"
        ? {
            obstacle: state.obstacle,
            divergences: divergencesOf(forms),
            judgement: judge(
              version.content,
              forms,
              await listAdoptionFacts(db.read, id),
              await authorshipOf(db.read, practice, practice.cycle),
            ),
          }
        : null,
    reviews: reviews.map((review) => ({
      ...reviewLine(review, names),
      reviewer: people.get(review.reviewerId) ?? review.reviewerId,
      conflictNote: review.conflictNote,
      turnedDependent: dependent.get(review.id) ?? null,
      canReplace: isReplaceable(
        review,
        all.some(({ reviewId }) => reviewId === review.id),
        now,
      ),
      forms: all
        .filter(({ reviewId }) => reviewId === review.id)
        .map(({ form, versionSeq, at }) => ({
          ...{ form, at, seq: versionSeq },
          isCounting:
            review.status === "submitted" && versionSeq === version?.seq,
        })),
    })),
    remarks: remarks.map(({ remark }) => remarkLine(remark, bodyOf)),
    replies: (await listReplies(db.read, id, practice.cycle)).map(replyLine),
    audit: await listAuditLines(db.read, [["practice", id]]),
  };
}
export type PracticeCase = Awaited<ReturnType<typeof getPracticeCase>>;

/** What the page on which reviewers are sought says of the practice. */
export async function getReviewersPage(ctx: Context, id: string) {
  const view = await getPracticeCase(ctx, id);
  if (!view.mayInvite) throw conflict("review.error.not-in-review");
  return view;
}
