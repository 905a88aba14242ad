import { findPersonNames } from "../../../db/queries/case-page.server";
import {
  findOpenHandOver,
  listOpenHandOvers,
} from "../../../db/queries/hand-over.server";
import {
  listOpenInvitations,
  listOwnerAddresses,
} from "../../../db/queries/membership.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { namesFor } from "../participant/names-for.server";
import { authorize, may, needsStepUp } from "../permissions/authorize";

const hasOwner = async (db: Queries, id: string) =>
  (await listOwnerAddresses(db, id)).length > 0;

/** What the public page of a participant says about who acts for it. */
export async function readTakeOver({ db, actor }: Context, id: string) {
  const isFree = !(await hasOwner(db.read, id));
  return { isFree, mayHandOver: may(actor, "participant.hand_over") };
}

/**
 * What a registrar sees before proposing to hand a participant over, or before
 * agreeing to what another one proposed.
 * @throws DomainError 404 for an unknown one
 */
export async function readHandOver(ctx: Context, id: string) {
  const { db, actor, now } = ctx;
  authorize(actor, "participant.hand_over", undefined);
  if (!(await findParticipant(db.read, id))) throw notFound();
  const invitations = await listOpenInvitations(db.read, id);
  const open = await findOpenHandOver(db.read, id);
  const people = await findPersonNames(db.read, open ? [open.proposedBy] : []);
  return {
    name: (await namesFor(db.read, ctx.locale, [id]))(id),
    isFree: !(await hasOwner(db.read, id)),
    waiting: invitations.filter(({ expiresAt }) => expiresAt > now).length,
    needsProof: needsStepUp(actor, "participant.hand_over", now),
    proposal: open
      ? {
          id: open.id,
          email: open.email ?? "",
          reason: open.reason,
          by: people.get(open.proposedBy) ?? "",
          at: open.proposedAt,
          isOwn: actor.kind === "user" && actor.userId === open.proposedBy,
        }
      : null,
  };
}

/** Hand-overs that wait for this registrar's word; none for other officers. */
export async function listHandOversToDecide(ctx: Context) {
  const { db, actor } = ctx;
  if (!may(actor, "participant.hand_over")) return [];
  const open = (await listOpenHandOvers(db.read)).filter(
    ({ proposedBy }) => actor.kind === "user" && actor.userId !== proposedBy,
  );
  const nameOf = await namesFor(
    db.read,
    ctx.locale,
    open.map(({ participantId }) => participantId),
  );
  return open.map(({ participantId }) => ({
    participantId,
    name: nameOf(participantId),
  }));
}
