import { findParticipant } from "../../../db/queries/participant.server";
import {
  insertOffer,
  insertOfferEvent,
} from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { assertNotSucceeded } from "../succession/ended.server";
import { nameOf } from "../writing/get-own.server";
import { emptyOffer } from "./content";

/**
 * Begins an offer of a participant.
 * @returns its id
 */
export async function startOffer(
  ctx: Context,
  participantId: string,
  { title, lang }: { readonly title: string; readonly lang: string },
): Promise<string> {
  const { now } = ctx;
  const id = newId();
  await ctx.db.write(async (tx) => {
    const participant = await findParticipant(tx, participantId);
    if (!participant) throw notFound();
    authorize(ctx.actor, "offer.draft", participant);
    await assertNotSucceeded(tx, participantId, now);
    const { userId } = personOf(ctx);
    const contact = participant.contact ?? "";
    await insertOffer(tx, {
      ...{ id, number: null, participantId, createdBy: userId },
      ...{ originalLang: lang, content: { ...emptyOffer, title, contact } },
      ...{ revision: 1, contentBy: userId, contentAt: now },
      ...{ status: "draft" as const, statusSince: now, dueAt: null },
      ...{ approvedBy: null, approvedAt: null },
      ...{ submittedBy: null, submittedAt: null, screenedBy: null },
      ...{ activeAt: null, expiresAt: null, unanswered: 0 },
      ...{ slots: emptyOffer.slots, slotsTaken: 0, reasonCode: null },
      ...{ demo: participant.demo, createdAt: now, updatedAt: now, version: 1 },
    });
    await insertOfferEvent(tx, {
      ...{ id: newId(), offerId: id, event: "start", toStatus: "draft" },
      ...{ reasonCode: null, note: null, noteLang: null, userId, at: now },
    });
    await recordAudit(tx, ctx, {
      action: "offer.started",
      subjectKind: "offer",
      subjectId: id,
    });
  });
  return id;
}

/** What the page that begins an offer shows of its participant. */
export async function getOfferStart(ctx: Context, participantId: string) {
  const participant = await findParticipant(ctx.db.read, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "offer.draft", participant);
  return { id: participantId, name: await nameOf(ctx, participantId) };
}
