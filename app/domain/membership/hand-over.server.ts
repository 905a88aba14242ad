import type { Tx } from "../../../db/client.server";
import {
  decideHandOver,
  findHandOver,
  insertHandOver,
  type HandOverRow,
} from "../../../db/queries/hand-over.server";
import {
  endInvitation,
  listMembers,
  listOpenInvitations,
} from "../../../db/queries/membership.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { emailKey } from "../account/email";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, forbidden, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import type { User } from "../permissions/actor";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { assertOutside } from "../succession/officer";
import { issueInvitation } from "./issue.server";
import type { HandOverForm } from "./schema.server";

/** The registrar who acts. @throws DomainError 403 for anybody else, or without a fresh proof */
function registrarOf({ actor, now }: Context): User {
  authorize(actor, "participant.hand_over", undefined);
  assertProved(actor, "participant.hand_over", now);
  if (actor.kind === "user") return actor;
  throw new DomainError("unauthenticated", "permission.error.sign-in");
}

/** @throws DomainError 404 for an unknown participant, 409 where it has an owner */
async function assertFree(tx: Tx, id: string): Promise<void> {
  if (!(await findParticipant(tx, id))) throw notFound();
  const members = await listMembers(tx, id);
  if (members.some(({ role }) => role === "owner")) {
    throw conflict("membership.error.has-owner");
  }
}

/** No officer takes a participant over, nor has a say where they act for it. */
function assertImpartial(actor: User, id: string, email: string): void {
  assertOutside(actor, [id]);
  if (emailKey(email) === emailKey(actor.email)) {
    throw forbidden("membership.error.hand-over-self");
  }
}

/**
 * Proposes who is to be the first owner of a participant that nobody acts for,
 * such as one that came by an import. No link goes out until a second registrar
 * agrees.
 * @throws DomainError 403 without a fresh proof, or for an officer's own address;
 *   404 for an unknown participant; 409 where it has an owner, or one is proposed
 */
async function proposeHandOver(
  ctx: Context,
  participantId: string,
  { email, reason }: { readonly email: string; readonly reason: string },
): Promise<void> {
  const { now } = ctx;
  const actor = registrarOf(ctx);
  assertImpartial(actor, participantId, email);
  const { userId } = actor;
  await ctx.db.write(async (tx) => {
    await assertFree(tx, participantId);
    const isFirst = await insertHandOver(tx, {
      id: newId(),
      participantId,
      status: "proposed",
      ...{ email, reason },
      proposedBy: userId,
      proposedAt: now,
      decidedBy: null,
      decidedAt: null,
      version: 1,
    });
    if (!isFirst) throw conflict("membership.error.hand-over-open");
    await recordAudit(tx, ctx, {
      action: "membership.hand_over_proposed",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { role: "owner", reason },
    });
  });
}

/** @throws DomainError 404 for an unknown proposal, 409 when it was decided before */
async function getOpen(tx: Tx, participantId: string, id: string) {
  const row = await findHandOver(tx, id);
  if (row?.participantId !== participantId) throw notFound();
  if (row.status !== "proposed" || row.email === null) {
    throw conflict("membership.error.hand-over-decided");
  }
  return { ...row, email: row.email };
}

async function decide(
  tx: Tx,
  ctx: Context,
  seen: HandOverRow,
  change: Pick<HandOverRow, "status" | "email" | "decidedBy">,
) {
  const decided = { ...change, decidedAt: ctx.now };
  if (!(await decideHandOver(tx, seen, decided))) {
    throw conflict("membership.error.hand-over-decided");
  }
  await recordAudit(tx, ctx, {
    action:
      change.status === "approved"
        ? "membership.handed_over"
        : "membership.hand_over_declined",
    subjectKind: "participant",
    subjectId: seen.participantId,
    fromVersion: seen.version,
    detail: { role: "owner" },
  });
}

/**
 * The second registrar agrees: whoever was found to belong to the participant
 * gets the link, and is its owner once the invited address is confirmed. Earlier
 * invitations end.
 * @throws DomainError 403 for who proposed it, without a fresh proof, or for an
 *   officer's own address; 409 when it was decided, or has an owner by now
 */
async function approveHandOver(
  ctx: Context,
  participantId: string,
  id: string,
): Promise<void> {
  const { now, locale } = ctx;
  const actor = registrarOf(ctx);
  const { userId } = actor;
  await ctx.db.write(async (tx) => {
    const seen = await getOpen(tx, participantId, id);
    if (seen.proposedBy === userId) {
      throw forbidden("membership.error.hand-over-same-officer");
    }
    assertImpartial(actor, participantId, seen.email);
    await assertFree(tx, participantId);
    await decide(tx, ctx, seen, {
      ...{ status: "approved", email: seen.email, decidedBy: userId },
    });
    for (const earlier of await listOpenInvitations(tx, participantId)) {
      await endInvitation(tx, earlier.id, { revokedAt: now });
    }
    const invited = {
      participantId,
      email: seen.email,
      role: "owner",
    } as const;
    const token = await issueInvitation(tx, now, userId, invited);
    const names = await listNames(tx, participantId);
    const texts = names.map(({ lang, name }) => ({ lang, text: name }));
    await enqueueLetter(tx, now, {
      kind: "membership.letter.hand-over",
      to: seen.email,
      locale,
      params: { participant: pickText(texts, locale)?.text ?? "" },
      link: ctx.env.origin + url("invitation", { lang: locale, token }),
      subjectId: participantId,
    });
  });
}

/** A registrar's no, or the first one's second thought. No link goes out; the address is forgotten. */
async function declineHandOver(
  ctx: Context,
  participantId: string,
  id: string,
): Promise<void> {
  const { userId } = registrarOf(ctx);
  await ctx.db.write(async (tx) => {
    const seen = await getOpen(tx, participantId, id);
    await decide(tx, ctx, seen, {
      ...{ status: "declined", email: null, decidedBy: userId },
    });
  });
}

/** What a registrar says on the page: proposes, agrees or declines. */
export async function answerHandOver(
  ctx: Context,
  participantId: string,
  input: HandOverForm,
): Promise<void> {
  switch (input.do) {
    case "propose":
      await proposeHandOver(ctx, participantId, input);
      return;
    case "approve":
      await approveHandOver(ctx, participantId, input.proposal);
      return;
    case "decline":
      await declineHandOver(ctx, participantId, input.proposal);
  }
}
