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
export async function authorSideOf(
  db: Queries,
  practice: PracticeRow,
): Promise<AuthorSide> {
  const { id, participantId } = practice;
  const owner = await findParticipant(db, participantId);
  const writerIds = [
    ...new Set([
      ...(await listWriterIds(db, id)),
      ...(await listEditorIds(db, id)),
    ]),
  ];
  return {
    owner: { id: participantId, area: owner?.area ?? null },
    practiceArea: practice.content.area,
    writerIds,
    clearerIds: await listClearerIds(db, id),
    editorId: practice.editorId,
    bodiesThen: (await listAuthorBodies(db, id)).map(bodyOf),
    bodiesNow: await listBodiesOf(db, writerIds),
  };
}

/** The author's side before it is asked about one reviewer. */
interface AuthorSide extends Omit<AuthorFacts, "coAuthors"> {
  /** For whom people acted when they wrote. */
  readonly bodiesThen: readonly Body[];
  /** For whom writers and co-editors act now. */
  readonly bodiesNow: readonly JoinedBody[];
}
type JoinedBody = Awaited<ReturnType<typeof listBodiesOf>>[number];

/**
 * What counts against somebody who was asked at an instant, or is to be asked
 * now. Anybody can make a body in a reviewer's state: one that an author joined
 * since and nobody checked ends no review by its state, or authors could rid
 * themselves of the reviews they don't like.
 */
export const factsFor = (
  { bodiesThen, bodiesNow, ...side }: AuthorSide,
  invitedAt: Instant | null,
): AuthorFacts => ({
  ...side,
  coAuthors: [
    ...bodiesThen,
    ...bodiesNow.map(({ id, area, joinedAt, identityCheckedAt }) => {
      const isKnown =
        invitedAt === null ||
        joinedAt <= invitedAt ||
        identityCheckedAt !== null;
      return { id, area: isKnown ? area : null };
    }),
  ],
});

/** The same side once a person writes, for whom they act now. */
export async function withWriter(
  db: Queries,
  side: AuthorSide,
  userId: string,
): Promise<AuthorSide> {
  const bodies = await listBodiesOf(db, [userId]);
  return {
    ...side,
    writerIds: [...side.writerIds, userId],
    bodiesThen: [...side.bodiesThen, ...bodies.map(bodyOf)],
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
