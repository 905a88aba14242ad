import type { Tx } from "../../../db/client.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import {
  findReply,
  insertReply,
  listGovernmentWriters,
  listReplies,
  updateReply,
  type ReplyRow,
} from "../../../db/queries/practice-reply.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { enqueueLetter } from "../outbox/enqueue.server";
import {
  findPractice,
  insertPracticeEvent,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import { recordAudit } from "../audit/record.server";
import { endDraft } from "../draft/keep.server";
import { draftPlace } from "../draft/model";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { isWithEditors, replyTime } from "../lifecycle/practice";
import { authorize } from "../permissions/authorize";
import { tellAuthors, tellEditor, writeToPeople } from "./letters.server";
import { personOf } from "./person.server";

type Here = Pick<Context, "actor" | "now" | "env">;

/** The state that may reply to a text: the one it is about, unless its own government wrote it. */
export async function replyingArea(
  tx: Tx,
  practice: Pick<PracticeRow, "content" | "participantId">,
): Promise<string | null> {
  const { area } = practice.content;
  if (area === null) return null;
  const owner = await findParticipant(tx, practice.participantId);
  return owner?.kind === "government" && owner.area === area ? null : area;
}

/**
 * Opens a state's right of reply once a text about it is cleared, or came to be
 * about it in a revision; 20 days. The people of its governments are told, as
 * far as somebody checked that they are; where there are none, those whom the
 * country named.
 */
export async function askForReply(
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
): Promise<void> {
  const area = await replyingArea(tx, practice);
  if (area === null) return;
  const asked = await listReplies(tx, practice.id, practice.cycle);
  if (asked.some((one) => one.area === area)) return;
  const { now, env } = ctx;
  const dueAt = now + replyTime;
  const id = newId();
  await insertReply(tx, {
    id,
    practiceId: practice.id,
    cycle: practice.cycle,
    area,
    status: "open",
    askedAt: now,
    dueAt,
    participantId: null,
    body: null,
    lang: null,
    answeredBy: null,
    answeredAt: null,
    version: 1,
  });
  const told = new Set<string>();
  for (const person of await listGovernmentWriters(tx, area)) {
    if (told.has(person.email)) continue;
    told.add(person.email);
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: "review.letter.reply-asked",
      to: person.email,
      locale: lang,
      params: {
        name: person.name,
        title: `\u2068${practice.content.title}\u2069`,
        day: formatDay(lang, dueAt),
      },
      link:
        env.origin +
        url("practiceReply", { lang, id: person.participantId, reply: id }),
      subjectId: practice.id,
    });
  }
  if (told.size > 0) return;
  // No government of it is here and checked yet: those its country named may bring it in.
  await writeToPeople(
    tx,
    ctx,
    practice,
    await listFocalPointIds(tx, area, now),
    {
      kind: "reply-asked",
      due: dueAt,
      link: (lang) => url("newParticipant", { lang }),
    },
  );
}

/**
 * What a reply's page needs: the reply, its text, and that the participant may
 * give it. Anybody can call themselves a government: one that nobody checked
 * neither reads the text nor speaks for its state.
 * @throws DomainError 404 for who does not write for the participant, 409 for
 * one that has nothing to reply to
 */
export async function loadReply(
  ctx: Context,
  db: Tx | Context["db"]["read"],
  participantId: string,
  replyId: string,
) {
  const participant = await findParticipant(db, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "practice.reply", participant);
  const reply = await findReply(db, replyId);
  // Only the government of the very state; to others there is no such text.
  if (
    !reply ||
    participant.kind !== "government" ||
    participant.area !== reply.area
  ) {
    throw conflict("review.error.no-reply");
  }
  if (participant.identityCheckedAt === null) {
    throw conflict("review.error.reply-unchecked");
  }
  const practice = await findPractice(db, reply.practiceId);
  if (!practice) throw notFound();
  return { reply, participant, practice };
}

/** Whether a state may still answer; a text decided upon takes no reply any more. */
export const isReplyOpen = (
  reply: Pick<ReplyRow, "status" | "cycle">,
  practice: Pick<PracticeRow, "cycle" | "stage">,
): boolean =>
  reply.status === "open" &&
  reply.cycle === practice.cycle &&
  isWithEditors(practice.stage);

/**
 * A state's reply to a text about it, or its word that it wants none.
 * @throws DomainError 404 for another state, 409 once it is closed
 */
export async function answerReply(
  ctx: Context,
  participantId: string,
  replyId: string,
  answer: { readonly body: string; readonly lang: string } | null,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const { reply, practice } = await loadReply(
      ctx,
      tx,
      participantId,
      replyId,
    );
    if (!isReplyOpen(reply, practice)) {
      throw conflict("review.error.reply-closed");
    }
    const status = answer === null ? "waived" : "given";
    const isOurs = await updateReply(tx, reply, {
      status,
      participantId,
      body: answer?.body ?? null,
      lang: answer?.lang ?? null,
      answeredBy: personOf(ctx).userId,
      answeredAt: now,
    });
    if (!isOurs) throw conflict("error.stale");
    await endDraft(tx, ctx, draftPlace("reply", reply.id));
    await recordAudit(tx, ctx, {
      action: `review.reply_${status}`,
      subjectKind: "practice",
      subjectId: practice.id,
      detail: { area: reply.area },
    });
    await tellEditor(tx, ctx, practice, "reply");
    await tellAuthors(tx, ctx, practice, "reply", answer?.body);
  });
}

/** Closes a reply whose time is over; the text waits no longer. */
export async function lapseReply(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const reply = await findReply(tx, id);
    if (reply?.status !== "open" || reply.dueAt > ctx.now) return;
    if (!(await updateReply(tx, reply, { status: "lapsed" }))) return;
    const practice = await findPractice(tx, reply.practiceId);
    if (!practice) return;
    await insertPracticeEvent(tx, {
      id: newId(),
      practiceId: practice.id,
      event: "reply_lapsed",
      toState: practice.stage,
      edition: null,
      isPublic: false,
      reasonCode: null,
      note: null,
      noteLang: null,
      at: ctx.now,
    });
    await recordAudit(tx, ctx, {
      action: "review.reply_lapsed",
      subjectKind: "practice",
      subjectId: practice.id,
      detail: { area: reply.area },
    });
    await tellEditor(tx, ctx, practice, "reply");
  });
}
