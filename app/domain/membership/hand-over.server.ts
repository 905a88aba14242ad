import {
  endInvitation,
  listMembers,
  listOpenInvitations,
  listOwnerAddresses,
} from "../../../db/queries/membership.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { emailKey } from "../account/email";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, forbidden, notFound } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize, may, needsStepUp } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { issueInvitation } from "./issue.server";

const nameOf = async (db: Queries, id: string, locale: Context["locale"]) =>
  pickText(
    (await listNames(db, id)).map(({ lang, name }) => ({ lang, text: name })),
    locale,
  ) ?? { lang: "und", text: id };

const hasOwner = async (db: Queries, id: string) =>
  (await listOwnerAddresses(db, id)).length > 0;

/** What the public page of a participant says about who acts for it. */
export async function readTakeOver({ db, actor }: Context, id: string) {
  const isFree = !(await hasOwner(db.read, id));
  return { isFree, mayHandOver: may(actor, "participant.hand_over") };
}

/**
 * What a registrar sees before handing a participant over.
 * @throws DomainError 404 for an unknown one
 */
export async function readHandOver(ctx: Context, id: string) {
  const { db, actor, locale, now } = ctx;
  authorize(actor, "participant.hand_over", undefined);
  if (!(await findParticipant(db.read, id))) throw notFound();
  const open = await listOpenInvitations(db.read, id);
  return {
    name: await nameOf(db.read, id, locale),
    isFree: !(await hasOwner(db.read, id)),
    waiting: open.filter(({ expiresAt }) => expiresAt > now).length,
    needsProof: needsStepUp(actor, "participant.hand_over", now),
  };
}

/**
 * Invites the first owner of a participant that nobody acts for, such as one
 * that came by an import. Whoever the registrar found to belong to it gets the
 * link, and is its owner once the invited address is confirmed. Earlier
 * invitations end.
 * @throws DomainError 403 without a fresh proof, or to an officer's own address;
 *   404 for an unknown participant; 409 where it has an owner
 */
export async function handOver(
  ctx: Context,
  id: string,
  { email, reason }: { readonly email: string; readonly reason: string },
): Promise<void> {
  const { actor, now, locale, env } = ctx;
  authorize(actor, "participant.hand_over", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  assertProved(actor, "participant.hand_over", now);
  if (emailKey(email) === emailKey(actor.email)) {
    throw forbidden("membership.error.hand-over-self");
  }
  const { userId } = actor;
  await ctx.db.write(async (tx) => {
    if (!(await findParticipant(tx, id))) throw notFound();
    const members = await listMembers(tx, id);
    if (members.some(({ role }) => role === "owner")) {
      throw conflict("membership.error.has-owner");
    }
    for (const earlier of await listOpenInvitations(tx, id)) {
      await endInvitation(tx, earlier.id, { revokedAt: now });
    }
    const invited = { participantId: id, email, role: "owner" } as const;
    const token = await issueInvitation(tx, now, userId, invited);
    const name = await nameOf(tx, id, locale);
    await enqueueLetter(tx, now, {
      kind: "membership.letter.hand-over",
      to: email,
      locale,
      params: { participant: name.text },
      link: env.origin + url("invitation", { lang: locale, token }),
      subjectId: id,
    });
    await recordAudit(tx, ctx, {
      action: "membership.handed_over",
      subjectKind: "participant",
      subjectId: id,
      detail: { role: "owner", reason },
    });
  });
}
