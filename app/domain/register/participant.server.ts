import { findParticipantFacts } from "../../../db/queries/register-act.server";
import { listEntriesOfParticipant } from "../../../db/queries/register.server";
import { listLinksTo } from "../../../db/queries/succession.server";
import type { Context } from "../../context.server";
import { withInstruments } from "../instrument/of-acts.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { ShownRow } from "./list.server";
import type { ParticipantFacts } from "./model";

/** A participant with at least one act on the register, or in the place of another. */
export interface PublicParticipant extends Omit<
  ParticipantFacts,
  "participantId"
> {
  readonly id: string;
  /** Newest first. */
  readonly acts: readonly ShownRow[];
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
  return { id, ...facts, acts: await withInstruments(db.read, acts, at) };
}

/**
 * The same for its page, which a successor has even where no act passed to it:
 * the pages of its predecessors lead there.
 */
export async function readParticipantPage(
  ctx: Pick<Context, "db" | "now">,
  id: string,
  at: Instant | null,
): Promise<PublicParticipant> {
  const { read } = ctx.db;
  const acts = await listEntriesOfParticipant(read, id, at);
  const links =
    acts.length > 0 ? [] : await listLinksTo(read, [id], at ?? ctx.now);
  const found =
    links.length === 0 ? null : await findParticipantFacts(read, id, at);
  if (!found) return readPublicParticipant(ctx, id, at);
  const { participantId: _id, ...facts } = found;
  return { id, ...facts, acts: [] };
}
