import type { Queries } from "../../../db/client.server";
import { listMembers } from "../../../db/queries/membership.server";
import type { Context } from "../../context.server";
import type { TaggedText } from "../kernel/localized";
import { namesFor } from "../participant/names-for.server";
import { heirsOf } from "./heirs.server";

/** How many people act for the sides of a succession. */
export interface SuccessionPeople {
  /** People of the predecessors who don't act for the successor. */
  readonly left: number;
  /** Owners of the successor: who answers for what passes to it. */
  readonly owners: number;
}

/**
 * Acts pass to a successor, the right to act does not: only who acts for the
 * successor already acts for what passed to it (decision 029).
 */
export async function countPeople(
  db: Queries,
  predecessorIds: readonly string[],
  successorId: string,
): Promise<SuccessionPeople> {
  const own = await listMembers(db, successorId);
  const known = new Set(own.map(({ userId }) => userId));
  const left = new Set<string>();
  for (const id of predecessorIds) {
    for (const { userId } of await listMembers(db, id)) {
      if (!known.has(userId)) left.add(userId);
    }
  }
  const owners = own.filter(({ role }) => role === "owner").length;
  return { left: left.size, owners };
}

/** Who stands in the place of a participant today; nobody where it stands itself. */
export async function listHeirs(
  { db, locale }: Pick<Context, "db" | "locale">,
  participantId: string,
): Promise<{ readonly id: string; readonly name: TaggedText }[]> {
  const heirs = await heirsOf(db.read, [participantId]);
  const ids = heirs.filter((id) => id !== participantId);
  const nameOf = await namesFor(db.read, locale, ids);
  return ids.map((id) => ({ id, name: nameOf(id) }));
}
