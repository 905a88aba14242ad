import type { Queries, Tx } from "../../../db/client.server";
import { listAlerts } from "../../../db/queries/match-alert.server";
import { listWritersOf } from "../../../db/queries/practice-person.server";
import { findRequest } from "../../../db/queries/request.server";
import { insertRoundNotices } from "../../../db/queries/round-notice.server";
import type { Context } from "../../context.server";
import type { RoundPair } from "../allocation/model";
import { newId } from "../kernel/ids";
import { isSeeking } from "../lifecycle/request";
import type { AliasTable, FallenPair } from "./model";

interface Published {
  readonly id: string;
  readonly aliases: AliasTable;
  /** The pairs after officers' changes, those that fell away included. */
  readonly pairs: readonly RoundPair[];
  readonly fallen: readonly FallenPair[];
}

/** Who is to hear of a request: who writes for it, and who stood by it for its country. */
async function toldOf(
  db: Queries,
  {
    participantId,
    endorsedBy,
  }: { readonly participantId: string; readonly endorsedBy: string | null },
): Promise<string[]> {
  const writers = await listWritersOf(db, participantId);
  return [...new Set(endorsedBy === null ? writers : [...writers, endorsedBy])];
}

/**
 * Notes for the letters that tell a request's people that a round proposed
 * nobody, or that its proposals fell away. Whoever wants no letters of the
 * exchange reads it in the portal.
 */
export async function noteUnmatched(
  tx: Tx,
  { now }: Pick<Context, "now">,
  { id, aliases, pairs, fallen }: Published,
): Promise<void> {
  const lost = new Set(fallen.map((one) => `${one.request} ${one.offer}`));
  const served = new Set(
    pairs
      .filter(([request, offer]) => !lost.has(`${request} ${offer}`))
      .map(([request]) => request),
  );
  for (const [name, requestId] of Object.entries(aliases.requests)) {
    if (served.has(name)) continue;
    const request = await findRequest(tx, requestId);
    if (!request || !isSeeking(request.status)) continue;
    const people = await toldOf(tx, request);
    const silent = (await listAlerts(tx, people))
      .filter(({ frequency }) => frequency === "none")
      .map(({ userId }) => userId);
    await insertRoundNotices(
      tx,
      people
        .filter((userId) => !silent.includes(userId))
        .map((userId) => ({
          ...{ id: newId(), roundId: id, requestId, userId },
          ...{ createdAt: now, sentAt: null },
        })),
    );
  }
}
