import type { Queries } from "../../../db/client.server";
import {
  listAuthorBodies,
  listWriterIds,
} from "../../../db/queries/practice-author.server";
import { listBodiesOf } from "../../../db/queries/practice-person.server";
import {
  listEditorIds,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Authorship } from "./judgement";

type Owned = Pick<PracticeRow, "id" | "participantId">;

/**
 * Who had a part in the text of a cycle. Later cycles are left out: what they
 * bring changes the judgement of their edition, not of one that is public.
 */
export async function authorshipOf(
  db: Queries,
  { id, participantId }: Owned,
  cycle: number,
): Promise<Authorship> {
  const bodies = await listAuthorBodies(db, id, { until: cycle });
  return {
    ownerId: participantId,
    bodyIds: bodies.map((body) => body.id),
    writerIds: await listWriterIds(db, id, { until: cycle }),
  };
}

/** Who had a part in any of its texts, or has one now: none of them adopts it. */
export async function everyAuthorOf(
  db: Queries,
  { id, participantId }: Owned,
): Promise<Authorship> {
  const coEditors = await listEditorIds(db, id);
  const bodies = [
    ...(await listAuthorBodies(db, id)),
    ...(await listBodiesOf(db, coEditors)),
  ];
  return {
    ownerId: participantId,
    bodyIds: [...new Set(bodies.map((body) => body.id))],
    writerIds: [...new Set([...(await listWriterIds(db, id)), ...coEditors])],
  };
}
