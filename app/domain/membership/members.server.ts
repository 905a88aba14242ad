import {
  deleteMembership,
  listMembers,
  listOpenInvitations,
  updateMembership,
} from "../../../db/queries/membership.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Queries, Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, notFound } from "../kernel/errors";
import type { MembershipRole } from "../permissions/actor";
import { authorize } from "../permissions/authorize";

/** @throws DomainError 404 unless the actor is an owner of the participant */
export async function requireOwned(
  { actor }: Context,
  db: Queries,
  id: string,
) {
  const participant = await findParticipant(db, id);
  if (!participant) throw notFound();
  return authorize(actor, "participant.manage_members", participant);
}

/** Who acts for a participant, and who is invited to. */
export async function getMembers(ctx: Context, participantId: string) {
  const { db, actor } = ctx;
  const participant = await findParticipant(db.read, participantId);
  if (!participant) throw notFound();
  authorize(actor, "participant.read_own", participant);
  const members = await listMembers(db.read, participantId);
  const invited = await listOpenInvitations(db.read, participantId);
  return {
    members,
    invitations: invited.map(({ id, email, role, expiresAt }) => ({
      id,
      email,
      role,
      expiresAt,
      isExpired: expiresAt <= ctx.now,
    })),
  };
}

/**
 * A participant is never left without an owner.
 * @throws DomainError 409 when nobody else is one
 */
async function assertOtherOwner(tx: Tx, participantId: string, userId: string) {
  const members = await listMembers(tx, participantId);
  const others = members.filter(
    (member) => member.role === "owner" && member.userId !== userId,
  );
  if (others.length === 0) throw conflict("membership.error.last-owner");
}

async function findMember(tx: Tx, participantId: string, userId: string) {
  const members = await listMembers(tx, participantId);
  const member = members.find((one) => one.userId === userId);
  if (!member) throw notFound();
  return member;
}

/** The actor's rights as the database has them now: a request may be older than they are. */
async function requireStillOwner(tx: Tx, ctx: Context, participantId: string) {
  await requireOwned(ctx, tx, participantId);
  if (ctx.actor.kind !== "user") throw notFound();
  const self = await findMember(tx, participantId, ctx.actor.userId);
  if (self.role !== "owner")
    throw new DomainError("forbidden", "error.forbidden");
}

export async function changeRole(
  ctx: Context,
  participantId: string,
  userId: string,
  role: MembershipRole,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    await requireStillOwner(tx, ctx, participantId);
    const member = await findMember(tx, participantId, userId);
    if (role !== "owner") await assertOtherOwner(tx, participantId, userId);
    await updateMembership(tx, userId, participantId, role);
    await recordAudit(tx, ctx, {
      action: "membership.role_changed",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { user: userId, from: member.role, to: role },
    });
  });
}

/** Takes somebody off a participant; oneself, too. */
export async function removeMember(
  ctx: Context,
  participantId: string,
  userId: string,
): Promise<void> {
  const { actor } = ctx;
  const isSelf = actor.kind === "user" && actor.userId === userId;
  await ctx.db.write(async (tx) => {
    if (!isSelf) await requireStillOwner(tx, ctx, participantId);
    const member = await findMember(tx, participantId, userId);
    if (member.role === "owner") {
      await assertOtherOwner(tx, participantId, userId);
    }
    await deleteMembership(tx, userId, participantId);
    await recordAudit(tx, ctx, {
      action: isSelf ? "membership.left" : "membership.removed",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { user: userId, role: member.role },
    });
  });
}
