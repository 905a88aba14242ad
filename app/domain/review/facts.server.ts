import type { Queries } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listBodiesOf } from "../../../db/queries/practice-person.server";
import type { ReviewRow } from "../../../db/queries/practice-review.server";
import {
  listEditorIds,
  listWriterIds,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type {
  AuthorFacts,
  Body,
  ReviewerFacts,
} from "../practice/independence";

/** Everything on the author's side that makes a reviewer dependent. */
export async function authorFactsOf(
  db: Queries,
  practice: PracticeRow,
): Promise<AuthorFacts> {
  const { id, cycle, participantId } = practice;
  const owner = await findParticipant(db, participantId);
  const coEditors = await listEditorIds(db, id);
  const bodies = await listBodiesOf(db, coEditors);
  return {
    owner: { id: participantId, area: owner?.area ?? null },
    practiceArea: practice.content.area,
    writerIds: [...(await listWriterIds(db, id, cycle)), ...coEditors],
    coAuthors: bodies.map(bodyOf),
    editorId: practice.editorId,
  };
}

const bodyOf = ({ id, area }: Body): Body => ({ id, area });

/** What counts of some people, as reviewers for the participants they act for. */
export async function reviewersFacts(
  db: Queries,
  wanted: readonly Pick<ReviewRow, "reviewerId" | "participantId" | "area">[],
): Promise<ReviewerFacts[]> {
  const bodies = await listBodiesOf(
    db,
    wanted.map(({ reviewerId }) => reviewerId),
  );
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
    };
  });
}
