import {
  deleteMembership,
  listMembers,
  listOpenInvitations,
  updateMembership,
} from "../../../db/queries/membership.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, forbidden, notFound } from "../kernel/errors";
import type { MembershipRole, User } from "../permissions/actor";
import { authorize, isAuthorized } from "../permissions/authorize";

/** Who acts for a participant, and who is invited to. */
export async function getMembers(ctx: Context, participantId: string) {
  const { db, actor } = ctx;
  const participant = await findParticipant(db.read, participantId);
  if (!participant) throw notFound();
  authorize(actor, "participant.read_own", participant);
  const members = await listMembers(db.read, participantId);
  const canManage = isAuthorized(
    actor,
    "participant.manage_members",
    participant,
  );
  // Addresses of people who did not agree to anything are for owners only.
  const invited = canManage
    ? await listOpenInvitations(db.read, participantId)
    : [];
  const names = await listNames(db.read, participantId);
  const self = actor.kind === "user" ? actor.userId : "";
  const owners = members.filter(({ role }) => role === "owner");
  return {
    id: participantId,
    names: names.map(({ lang, name }) => ({ lang, text: name })),
    canManage,
    isLastOwner: owners.length === 1 && owners[0]?.userId === self,
    members: members.map((member) => ({
      ...member,
      isSelf: member.userId === self,
    })),
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

/**
 * Asks for an owner of the participant, by the roles the database has now: the
 * actor's may be of a moment ago.
 * @returns the person who asks
 * @throws DomainError 404 for who is no owner, 403 for who is none any more
 */
export async function requireOwner(
  tx: Tx,
  { actor }: Context,
  participantId: string,
): Promise<User> {
  const participant = await findParticipant(tx, participantId);
  if (!participant) throw notFound();
  authorize(actor, "participant.manage_members", participant);
  if (actor.kind !== "user") throw notFound();
  const self = await findMember(tx, participantId, actor.userId);
  if (self.role !== "owner") throw forbidden();
  return actor;
}

export async function changeRole(
  ctx: Context,
  participantId: string,
  userId: string,
  role: MembershipRole,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    await requireOwner(tx, ctx, participantId);
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
    if (!isSelf) await requireOwner(tx, ctx, participantId);
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
