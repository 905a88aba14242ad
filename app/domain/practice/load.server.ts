import type { Queries } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import {
  findPractice,
  listEditorIds,
  listInvitedIds,
  listOtherOwnerIds,
  listWriterIds,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { PracticeSubject } from "../permissions/subjects";
import type { ReviewStatus } from "./model";

/** A practice and what the permission table asks about it. */
export interface LoadedPractice {
  readonly practice: PracticeRow;
  readonly subject: PracticeSubject;
}

/** Answers after which an invited person has no part in the review any more. */
const out: readonly ReviewStatus[] = ["declined", "lapsed", "replaced", "void"];

/**
 * Who may clear a text: a government's by the focal points its country named,
 * any other by the owners of its participant; never by whoever sent it.
 */
export async function clearersOf(
  db: Queries,
  practice: PracticeRow,
  now: Instant,
): Promise<string[]> {
  const sender = practice.submittedBy ?? "";
  const owner = await findParticipant(db, practice.participantId);
  if (owner?.kind === "government" && owner.area !== null) {
    const named = await listFocalPointIds(db, owner.area, now);
    return named.filter((id) => id !== sender);
  }
  return listOtherOwnerIds(db, practice.participantId, sender);
}

export async function subjectOf(
  db: Queries,
  practice: PracticeRow,
  now: Instant,
): Promise<PracticeSubject> {
  const { id, cycle } = practice;
  const invited = await listInvitedIds(db, id, cycle);
  return {
    participantId: practice.participantId,
    stage: practice.stage,
    standing: practice.standing,
    writerIds: await listWriterIds(db, id, cycle),
    reviewerIds: invited.map(({ userId }) => userId),
    editorId: practice.editorId,
    assigned: {
      co_editor: await listEditorIds(db, id),
      clearer:
        practice.stage === "submitted"
          ? await clearersOf(db, practice, now)
          : [],
      peer_reviewer: invited
        .filter(({ status }) => !out.includes(status))
        .map(({ userId }) => userId),
    },
  };
}

/** @throws DomainError 404 when there is none */
export async function loadPractice(
  db: Queries,
  id: string,
  now: Instant,
): Promise<LoadedPractice> {
  const practice = await findPractice(db, id);
  if (!practice) throw notFound("practice.error.no-such-practice");
  return { practice, subject: await subjectOf(db, practice, now) };
}
