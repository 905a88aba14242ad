import type { Queries } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import {
  findPractice,
  findPracticeEdition,
  listEditorIds,
  listInvitedIds,
  listOwnerIds,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import {
  listClearerIds,
  listWriterIds,
} from "../../../db/queries/practice-author.server";
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

/** Whoever had a hand in the text since the last one that was cleared and published. */
async function handsIn(db: Queries, practice: PracticeRow): Promise<string[]> {
  const published =
    practice.edition === 0
      ? undefined
      : await findPracticeEdition(db, practice.id, practice.edition);
  return listWriterIds(db, practice.id, { after: published?.cycle ?? 0 });
}

/**
 * Who may clear a text: a government's by the focal points its country named,
 * any other by the owners of its participant; never by whoever sent it or wrote
 * on it, so that every word is seen by a second pair of eyes. What stands in
 * the public edition was.
 */
export async function clearersOf(
  db: Queries,
  practice: PracticeRow,
  now: Instant,
): Promise<string[]> {
  const hands = await handsIn(db, practice);
  const owner = await findParticipant(db, practice.participantId);
  const named =
    owner?.kind === "government" && owner.area !== null
      ? await listFocalPointIds(db, owner.area, now)
      : await listOwnerIds(db, practice.participantId);
  return named.filter(
    (id) => id !== practice.submittedBy && !hands.includes(id),
  );
}

export async function subjectOf(
  db: Queries,
  practice: PracticeRow,
  now: Instant,
): Promise<PracticeSubject> {
  const { id, cycle } = practice;
  const invited = await listInvitedIds(db, id, cycle);
  const coEditors = await listEditorIds(db, id);
  const authors = [
    ...(await listWriterIds(db, id)),
    ...coEditors,
    ...(await listClearerIds(db, id)),
  ];
  return {
    participantId: practice.participantId,
    stage: practice.stage,
    standing: practice.standing,
    writerIds: [...new Set(authors)],
    reviewerIds: invited.map(({ userId }) => userId),
    editorId: practice.editorId,
    assigned: {
      co_editor: coEditors,
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
