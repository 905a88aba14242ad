import { touchPublic } from "../../../db/queries/data-version.server";
import {
  endInvitation,
  findInvitationByToken,
  insertMembership,
  listMembers,
  listOpenInvitations,
} from "../../../db/queries/membership.server";
import { listNames } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { emailKey } from "../account/email";
import { readToken, spendToken } from "../account/token.server";
import { recordAudit } from "../audit/record.server";
import {
  conflict,
  DomainError,
  forbidden,
  notFound,
  unprocessable,
} from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import type { MembershipRole } from "../permissions/actor";
import { noteTurned } from "../review/turned.server";
import { sweepReviewsOf } from "../review/standing.server";
import { issueInvitation } from "./issue.server";
import { requireOwner } from "./members.server";

const MOST_OPEN = 20;

/** Invites somebody to act for a participant. An open invitation to the same address is replaced. */
export async function inviteMember(
  ctx: Context,
  participantId: string,
  { email, role }: { readonly email: string; readonly role: MembershipRole },
): Promise<void> {
  const { now, locale, env } = ctx;
  await ctx.db.write(async (tx) => {
    const inviter = await requireOwner(tx, ctx, participantId);
    const key = emailKey(email);
    const members = await listMembers(tx, participantId);
    if (members.some((member) => emailKey(member.email) === key)) {
      throw unprocessable("membership.error.already-member", "email");
    }
    const open = await listOpenInvitations(tx, participantId);
    const isSame = (earlier: { email: string }) =>
      emailKey(earlier.email) === key;
    const waiting = open.filter(
      (earlier) => earlier.expiresAt > now && !isSame(earlier),
    );
    if (waiting.length >= MOST_OPEN) {
      throw unprocessable("membership.error.too-many", "email");
    }
    for (const earlier of open.filter(isSame)) {
      await endInvitation(tx, earlier.id, { revokedAt: now });
    }
    const token = await issueInvitation(tx, now, inviter.userId, {
      ...{ participantId, email, role },
    });
    const names = await listNames(tx, participantId);
    const texts = names.map(({ lang, name }) => ({ lang, text: name }));
    await enqueueLetter(tx, now, {
      kind: "membership.letter.invitation",
      to: email,
      locale,
      params: {
        inviter: inviter.name,
        participant: pickText(texts, locale)?.text ?? "",
        role,
      },
      link: env.origin + url("invitation", { lang: locale, token }),
      subjectId: participantId,
    });
    await recordAudit(tx, ctx, {
      action: "membership.invited",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { role },
    });
  });
}

export async function revokeInvitation(
  ctx: Context,
  participantId: string,
  invitationId: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    await requireOwner(tx, ctx, participantId);
    const open = await listOpenInvitations(tx, participantId);
    if (!open.some(({ id }) => id === invitationId)) throw notFound();
    await endInvitation(tx, invitationId, { revokedAt: ctx.now });
    await recordAudit(tx, ctx, {
      action: "membership.invitation_revoked",
      subjectKind: "participant",
      subjectId: participantId,
    });
  });
}

/** What an invitation's page shows. `isFor` tells whether the signed-in reader is meant. */
export async function readInvitation(ctx: Context, rawToken: string) {
  const { db, now, actor, locale } = ctx;
  const { state, token } = await readToken(
    db.read,
    rawToken,
    "invitation",
    now,
  );
  const invitation = token && (await findInvitationByToken(db.read, token.id));
  if (!token || !invitation) return { state: "unknown" as const };
  if (invitation.revokedAt !== null) return { state: "revoked" as const };
  const names = await listNames(db.read, invitation.participantId);
  const texts = names.map(({ lang, name }) => ({ lang, text: name }));
  return {
    state,
    email: invitation.email,
    role: invitation.role,
    participantId: invitation.participantId,
    participant: pickText(texts, locale) ?? { lang: "en", text: "" },
    reader: actor.kind === "user" ? actor.email : null,
    isConfirmed: actor.kind === "user" && actor.emailVerified,
    isMember:
      actor.kind === "user" &&
      actor.memberships.some(
        (own) => own.participantId === invitation.participantId,
      ),
    isFor:
      actor.kind === "user" &&
      emailKey(actor.email) === emailKey(invitation.email),
  };
}

/**
 * Accepts an invitation for the signed-in person, whose address must be the
 * invited one and confirmed.
 * @returns the participant's id
 */
export async function acceptInvitation(
  ctx: Context,
  rawToken: string,
): Promise<string> {
  const { actor, now } = ctx;
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  if (!actor.emailVerified) throw forbidden("permission.error.confirm-email");
  return ctx.db.write(async (tx) => {
    const token = await spendToken(tx, rawToken, "invitation", now);
    if (emailKey(token.email) !== emailKey(actor.email)) {
      throw forbidden("membership.error.other-address");
    }
    const invitation = await findInvitationByToken(tx, token.id);
    if (!invitation) throw notFound();
    const { participantId, role, id } = invitation;
    if (!(await endInvitation(tx, id, { acceptedAt: now }))) {
      throw conflict("membership.error.revoked");
    }
    const members = await listMembers(tx, participantId);
    if (!members.some(({ userId }) => userId === actor.userId)) {
      await insertMembership(tx, {
        userId: actor.userId,
        participantId,
        role,
        createdAt: now,
      });
      // Joining the author's side ends what they review of it.
      await sweepReviewsOf(tx, ctx, actor.userId);
      await noteTurned(tx, ctx, actor.userId);
      // The public page says whether somebody acts for it.
      if (role === "owner") await touchPublic(tx);
    }
    await recordAudit(tx, ctx, {
      action: "membership.accepted",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { role },
    });
    return participantId;
  });
}
