import type { Queries } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listAdoptionFacts } from "../../../db/queries/practice-person.server";
import {
  listReviewForms,
  listReviews,
  type ReviewFormRow,
} from "../../../db/queries/practice-review.server";
import { listReplies } from "../../../db/queries/practice-reply.server";
import {
  nextPracticeNumber,
  type PracticeRow,
  type PracticeVersionRow,
} from "../../../db/queries/practice.server";
import {
  findNewestVersion,
  publishVersion,
} from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { conflict, forbidden, notFound } from "../kernel/errors";
import { freshUntil } from "../lifecycle/practice";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { tellAuthors, tellReviewers } from "../review/letters.server";
import { personOf } from "../review/person.server";
import { replyingArea } from "../review/reply.server";
import { publicationState } from "../review/counting.server";
import { sweepDependent } from "../review/standing.server";
import { moveStage, moveStanding } from "./change.server";
import { authorshipOf } from "./authorship.server";
import { type AdoptionFact, type Judgement, judge } from "./judgement";
import { loadPractice } from "./load.server";
import { refreshLibrary } from "./refresh.server";

/**
 * The judgement of a text that was published, from the forms that counted for
 * it. Its adoption records are those there are now; none: as it was judged for
 * the edition alone.
 */
export async function judgeVersion(
  db: Queries,
  practice: Pick<PracticeRow, "id" | "participantId">,
  version: Pick<PracticeVersionRow, "content" | "cycle" | "seq">,
  adoptions?: readonly AdoptionFact[],
): Promise<Judgement> {
  const reviews = await listReviews(db, practice.id, version.cycle);
  const forms = await listReviewForms(
    db,
    reviews.filter(({ status }) => status === "submitted").map(({ id }) => id),
  );
  return judgeForms(db, practice, version, { forms, adoptions });
}

/** The same for whoever has read the forms of the reviews that count. */
export async function judgeForms(
  db: Queries,
  practice: Pick<PracticeRow, "id" | "participantId">,
  version: Pick<PracticeVersionRow, "content" | "cycle" | "seq">,
  {
    forms,
    adoptions,
  }: {
    readonly forms: readonly ReviewFormRow[];
    readonly adoptions?: readonly AdoptionFact[] | undefined;
  },
): Promise<Judgement> {
  return judge(
    version.content,
    forms
      .filter(({ versionSeq }) => versionSeq === version.seq)
      .map(({ form }) => form),
    adoptions ?? (await listAdoptionFacts(db, practice.id)),
    await authorshipOf(db, practice, version.cycle),
  );
}

/** Nothing is published in the name of a body that nobody checked. @throws DomainError 409 */
async function assertOwnerChecked(db: Queries, participantId: string) {
  const owner = await findParticipant(db, participantId);
  if (!owner || owner.identityCheckedAt === null) {
    throw conflict("review.error.owner-unchecked");
  }
}

/** A state that still has time to reply holds a text back. @throws DomainError 409 */
async function assertReplied(
  db: Queries,
  practice: PracticeRow,
  area: string | null,
) {
  if (area === null) return;
  const replies = await listReplies(db, practice.id, practice.cycle);
  const own = replies.find((one) => one.area === area);
  if (!own || own.status === "open") {
    throw conflict("review.error.reply-open");
  }
}

/**
 * Publishes an approved text: gives it its number and edition, evidence and
 * label as computed, and two years until it is to be looked at again. A review
 * that turned void meanwhile is kept as void even though the text then stays.
 * @throws DomainError 403 for whoever wrote or reviewed it, or after too long
 * without a proof of identity; 409 without two valid reviews that agree, for an
 * owner whose identity nobody checked, before a state had its time to reply, and
 * when a colleague was faster
 */
export async function publishPractice(ctx: Context, id: string): Promise<void> {
  const { actor, now } = ctx;
  const obstacle = await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, id, now);
    authorize(actor, "practice.publish", subject);
    assertProved(actor, "practice.publish", now);
    const { userId } = personOf(ctx);
    const { reviews, voided } = await sweepDependent(tx, ctx, practice);
    const { counting, obstacle: found } = await publicationState(
      tx,
      practice,
      reviews,
    );
    const forms = counting.map(({ form }) => form);
    if (found !== null) {
      // Kept only where there is something to keep; else nothing is written.
      if (voided > 0) return found;
      throw conflict(found);
    }
    // The table refuses them by role already; forms are asked once more.
    if (counting.some(({ review }) => review.reviewerId === userId)) {
      throw forbidden("permission.error.own-review");
    }
    await assertOwnerChecked(tx, practice.participantId);
    await assertReplied(tx, practice, await replyingArea(tx, practice));
    const version = await findNewestVersion(tx, id);
    if (!version) throw notFound();
    const settled = await moveStage(tx, ctx, practice, "publish", {
      publishedBy: userId,
    });
    const authors = await authorshipOf(tx, practice, version.cycle);
    const own = judge(version.content, forms, [], authors);
    const all = judge(
      version.content,
      forms,
      await listAdoptionFacts(tx, id),
      authors,
    );
    const edition = practice.edition + 1;
    const isOurs = await publishVersion(tx, version.id, {
      edition,
      publishedAt: now,
      evidence: own.evidence,
      label: own.label,
    });
    if (!isOurs) throw conflict("error.stale");
    const after = await moveStanding(tx, ctx, settled, "publish", {
      number: practice.number ?? (await nextPracticeNumber(tx)),
      edition,
      publishedAt: now,
      freshUntil: freshUntil(now),
      evidence: all.evidence,
      label: all.label,
    });
    await tellAuthors(tx, ctx, after, "published");
    await tellReviewers(
      tx,
      ctx,
      after,
      counting.map(({ review }) => review.reviewerId),
      "published",
    );
    await refreshLibrary(tx, [id], now);
    return null;
  });
  if (obstacle !== null) throw conflict(obstacle);
}
