import type { Queries } from "../../../db/client.server";
import {
  listLiveTokens,
  retireToken,
} from "../../../db/queries/account-token.server";
import { findUserByEmail } from "../../../db/queries/account-user.server";
import { listMembers } from "../../../db/queries/membership.server";
import { findPractice } from "../../../db/queries/practice.server";
import {
  addCoEditor,
  listCoEditors,
  removeCoEditor,
} from "../../../db/queries/practice-write.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { emailKey } from "../account/email";
import { issueToken, readToken, spendToken } from "../account/token.server";
import { recordAudit } from "../audit/record.server";
import { forbidden, notFound, unprocessable } from "../kernel/errors";
import { isWithEditors } from "../lifecycle/practice";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { loadPractice } from "../practice/load.server";
import { personOf } from "../review/person.server";
import { assertApartFromReviewers } from "../review/standing.server";
import { nameOf } from "./get-own.server";

/** More people than this write no text together. */
const mostEditors = 10;

const listAsked = (db: Queries, id: string, now: number) =>
  listLiveTokens(db, "co_editor", id, now);

/**
 * Who writes along, and which addresses were asked, for the owners of the
 * practice. An address stands there whether it has an account or not.
 */
export async function getCoEditors(ctx: Context, id: string) {
  const { subject } = await loadPractice(ctx.db.read, id, ctx.now);
  authorize(ctx.actor, "practice.manage_editors", subject);
  return {
    editors: await listCoEditors(ctx.db.read, id),
    asked: await listAsked(ctx.db.read, id, ctx.now),
  };
}

/**
 * Asks somebody of another participant to write along. A letter goes out only
 * to a confirmed account; the answer is the same for every address, so that
 * nobody learns who has one.
 * @throws DomainError 422 for an address that writes already, or too many
 */
export async function inviteCoEditor(
  ctx: Context,
  id: string,
  email: string,
): Promise<void> {
  const { now, actor, env } = ctx;
  await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, id, now);
    authorize(actor, "practice.manage_editors", subject);
    const inviter = personOf(ctx);
    const key = emailKey(email);
    const members = await listMembers(tx, practice.participantId);
    const editors = await listCoEditors(tx, id);
    if ([...members, ...editors].some((one) => emailKey(one.email) === key)) {
      throw unprocessable("writing.error.writes-already", "email");
    }
    if (editors.length >= mostEditors) {
      const params = { most: mostEditors };
      throw unprocessable("writing.error.too-many-editors", "email", params);
    }
    await recordAudit(tx, ctx, {
      action: "practice.editor_invited",
      subjectKind: "practice",
      subjectId: id,
    });
    for (const one of await listAsked(tx, id, now)) {
      // A new letter takes the place of an earlier one.
      if (emailKey(one.email) === key) await retireToken(tx, one.id, now);
    }
    const found = await findUserByEmail(tx, key);
    const isConfirmed = found?.emailVerifiedAt != null;
    const person = isConfirmed && found.disabledAt === null ? found : undefined;
    // Kept for every address alike; one without an account gets no letter.
    const token = await issueToken(tx, {
      purpose: "co_editor",
      email,
      ...(person ? { userId: person.id } : {}),
      payload: { practiceId: id, addedBy: inviter.userId },
      now,
    });
    if (!person) return;
    await enqueueLetter(tx, now, {
      kind: "writing.letter.invitation",
      to: person.email,
      locale: person.locale,
      params: {
        name: person.name,
        inviter: inviter.name,
        title: practice.content.title,
      },
      link: env.origin + url("joinPractice", { lang: person.locale, token }),
      subjectId: id,
    });
  });
}

/** What the page behind a letter's link shows. */
export async function readCoEditorInvitation(ctx: Context, raw: string) {
  const { db, now, actor } = ctx;
  const { state, token } = await readToken(db.read, raw, "co_editor", now);
  const id = token?.payload["practiceId"];
  const practice = id && (await findPractice(db.read, id));
  if (!token || !practice) return { state: "unknown" as const };
  return {
    state,
    participantId: practice.participantId,
    isMember: false,
    email: token.email,
    title: { lang: practice.originalLang, text: practice.content.title },
    participant: await nameOf(ctx, practice.participantId),
    reader: actor.kind === "user" ? actor.email : null,
    isConfirmed: actor.kind === "user" && actor.emailVerified,
    isFor: actor.kind === "user" && actor.userId === token.userId,
  };
}

/**
 * Makes the signed-in person, who must be the one the letter went to, a
 * co-editor, as long as whoever asked still may ask.
 * @returns the practice's id
 */
export async function acceptCoEditing(
  ctx: Context,
  raw: string,
): Promise<string> {
  const { now, actor } = ctx;
  const user = personOf(ctx);
  if (!user.emailVerified) throw forbidden("permission.error.confirm-email");
  return ctx.db.write(async (tx) => {
    const token = await spendToken(tx, raw, "co_editor", now);
    if (token.userId !== user.userId) {
      throw forbidden("membership.error.other-address");
    }
    const { practiceId = "", addedBy = "" } = token.payload;
    const practice = await findPractice(tx, practiceId);
    if (!practice) throw notFound();
    const members = await listMembers(tx, practice.participantId);
    const asker = members.find(({ userId }) => userId === addedBy);
    if (asker?.role !== "owner") throw notFound();
    if (isWithEditors(practice.stage)) {
      await assertApartFromReviewers(tx, practice, user.userId, now);
    }
    await addCoEditor(tx, {
      ...{ practiceId, userId: user.userId, addedBy, at: now },
    });
    await recordAudit(
      tx,
      { actor, now },
      {
        action: "practice.editor_joined",
        subjectKind: "practice",
        subjectId: practiceId,
      },
    );
    return practiceId;
  });
}

/**
 * Takes an invitation back: the link in its letter is worth nothing any more.
 * @throws DomainError 404 for one that was accepted, has lapsed or is about another text
 */
export async function takeBackInvitation(
  ctx: Context,
  id: string,
  invitation: string,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const { subject } = await loadPractice(tx, id, now);
    authorize(ctx.actor, "practice.manage_editors", subject);
    const asked = await listAsked(tx, id, now);
    const isOurs = asked.some((one) => one.id === invitation);
    if (!isOurs || !(await retireToken(tx, invitation, now))) throw notFound();
    await recordAudit(tx, ctx, {
      action: "practice.editor_uninvited",
      subjectKind: "practice",
      subjectId: id,
    });
  });
}

/** Takes somebody off; what they wrote stays, and that they did. */
export async function removeEditor(
  ctx: Context,
  id: string,
  userId: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { subject } = await loadPractice(tx, id, ctx.now);
    authorize(ctx.actor, "practice.manage_editors", subject);
    if (!(await removeCoEditor(tx, id, userId))) throw notFound();
    await recordAudit(tx, ctx, {
      action: "practice.editor_removed",
      subjectKind: "practice",
      subjectId: id,
      detail: { user: userId },
    });
  });
}
