import { findParticipantFacts } from "../../../db/queries/register-act.server";
import {
  listEntriesOfParticipant,
  type EntryRow,
} from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { ParticipantFacts } from "./model";

/** A participant with at least one act on the register. */
export interface PublicParticipant extends Omit<
  ParticipantFacts,
  "participantId"
> {
  readonly id: string;
  /** Newest first. */
  readonly acts: readonly EntryRow[];
}

/**
 * The public side of a participant, as it is now or was at an instant.
 * @throws DomainError 404 when it is unknown or has no public act: who only
 *   drafts is nobody's business; with another code when it had none yet then
 */
export async function readPublicParticipant(
  { db }: Pick<Context, "db">,
  id: string,
  at: Instant | null = null,
): Promise<PublicParticipant> {
  const [acts, found] = await Promise.all([
    listEntriesOfParticipant(db.read, id, at),
    findParticipantFacts(db.read, id, at),
  ]);
  if (acts.length === 0 || !found) {
    const isPublicNow =
      at !== null &&
      (await listEntriesOfParticipant(db.read, id, null)).length > 0;
    throw notFound(
      isPublicNow
        ? "register.error.participant-then"
        : "register.error.no-such-participant",
    );
  }
  const { participantId: _id, ...facts } = found;
  return { id, ...facts, acts };
}
