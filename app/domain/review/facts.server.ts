import type { Queries } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listBodiesOf } from "../../../db/queries/practice-person.server";
import type { ReviewRow } from "../../../db/queries/practice-review.server";
import {
  listAuthorBodies,
  listClearerIds,
  listSpokenFor,
  listWriterIds,
} from "../../../db/queries/practice-author.server";
import {
  listEditorIds,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Instant } from "../kernel/clock";
import type {
  AuthorFacts,
  Body,
  ReviewerFacts,
} from "../practice/independence";

/**
 * Everything on the author's side that makes a reviewer dependent. A part in an
 * earlier cycle is one in this text too: it grew out of that one. Whoever was a
 * co-editor and wrote stays an author when they are taken off or change posts.
 */
export async function authorFactsOf(
  db: Queries,
  practice: PracticeRow,
): Promise<AuthorFacts> {
  const { id, participantId } = practice;
  const owner = await findParticipant(db, participantId);
  const writerIds = [
    ...new Set([
      ...(await listWriterIds(db, id)),
      ...(await listEditorIds(db, id)),
    ]),
  ];
  const bodies = [
    ...(await listAuthorBodies(db, id)),
    ...(await listBodiesOf(db, writerIds)),
  ];
  return {
    owner: { id: participantId, area: owner?.area ?? null },
    practiceArea: practice.content.area,
    writerIds,
    clearerIds: await listClearerIds(db, id),
    coAuthors: bodies.map(bodyOf),
    editorId: practice.editorId,
  };
}

const bodyOf = ({ id, area }: Body): Body => ({ id, area });

/** What counts of some people, as reviewers for the participants they act for. */
export async function reviewersFacts(
  db: Queries,
  wanted: readonly Pick<ReviewRow, "reviewerId" | "participantId" | "area">[],
  now: Instant,
): Promise<ReviewerFacts[]> {
  const people = wanted.map(({ reviewerId }) => reviewerId);
  const bodies = await listBodiesOf(db, people);
  const spokenFor = await listSpokenFor(db, people, now);
  return wanted.map(({ reviewerId, participantId, area }) => {
    const memberOf = bodies
      .filter(({ userId }) => userId === reviewerId)
      .map(bodyOf);
    return {
      userId: reviewerId,
      actsFor: memberOf.find(({ id }) => id === participantId) ?? {
        id: participantId,
        area,
      },
      memberOf,
      speaksFor: spokenFor
        .filter(({ userId }) => userId === reviewerId)
        .map(({ area }) => area),
    };
  });
}
