import { touchPublic } from "../../../db/queries/data-version.server";
import {
  nextOfferNumber,
  type OfferRow,
} from "../../../db/queries/offer.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { addWorkingDays, DAY, startOf, type Instant } from "../kernel/clock";
import { conflict, DomainError, unprocessable } from "../kernel/errors";
import { offerUntil } from "../lifecycle/offer";
import { suggestForOffer } from "../match/suggest.server";
import { supersedePairsOfOffer } from "../match/supersede.server";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { moveOffer } from "./change.server";
import type { OfferContent } from "./content";
import { tellOfficers, tellOwners } from "./letters.server";
import { kindOf, loadOffer } from "./load.server";
import { type KeepStep, screeningDays } from "./model";
import { problemsAt } from "./problems";

/** When an offer confirmed now ends: after twelve months, or with its window. */
export function endsAt({ window }: OfferContent, now: Instant): Instant {
  const latest = offerUntil(now);
  return window ? Math.min(latest, startOf(window.to) + DAY) : latest;
}

/** @throws DomainError 422 with what is missing, by field */
async function assertWhole(
  tx: Tx,
  { now }: Pick<Context, "now">,
  { content, participantId }: OfferRow,
): Promise<void> {
  const kind = await kindOf(tx, participantId);
  const fields = problemsAt(content, kind, now);
  if (Object.keys(fields).length === 0) return;
  throw new DomainError("unprocessable", "offer.error.not-ready", { fields });
}

/** Puts an offer that may be looked for among those that look, or at its end. */
async function liveAgain(tx: Tx, ctx: Context, offer: OfferRow): Promise<void> {
  if (offer.slotsTaken >= offer.slots) {
    await moveOffer(tx, ctx, offer, "exhaust", { dueAt: offer.expiresAt });
    return;
  }
  await suggestForOffer(tx, ctx, offer.id);
}

type Work = (tx: Tx, ctx: Context, offer: OfferRow) => Promise<unknown>;

const works: Record<KeepStep, Work> = {
  async ask_owner(tx, ctx, offer) {
    await assertWhole(tx, ctx, offer);
    await recordAudit(tx, ctx, {
      action: "offer.approval_asked",
      subjectKind: "offer",
      subjectId: offer.id,
      fromVersion: offer.version,
    });
    await tellOwners(tx, ctx, offer, "to_approve");
  },
  async approve(tx, ctx, offer) {
    await assertWhole(tx, ctx, offer);
    await moveOffer(tx, ctx, offer, "approve", {
      approvedBy: personOf(ctx).userId,
      approvedAt: ctx.now,
    });
  },
  async submit(tx, ctx, offer) {
    await assertWhole(tx, ctx, offer);
    const after = await moveOffer(tx, ctx, offer, "submit", {
      number: offer.number ?? (await nextOfferNumber(tx)),
      submittedBy: personOf(ctx).userId,
      submittedAt: ctx.now,
      slots: offer.content.slots,
      dueAt: addWorkingDays(ctx.now, screeningDays),
    });
    await tellOwners(tx, ctx, after, "received", { due: after.dueAt });
    await tellOfficers(tx, ctx, after, "submitted");
  },
  reopen: (tx, ctx, offer) =>
    moveOffer(tx, ctx, offer, "reopen", { approvedBy: null, approvedAt: null }),
  async confirm_current(tx, ctx, offer) {
    const expiresAt = endsAt(offer.content, ctx.now);
    if (expiresAt <= ctx.now) throw conflict("offer.error.window-over");
    const fields = { expiresAt, dueAt: expiresAt, unanswered: 0 };
    const after = await moveOffer(tx, ctx, offer, "confirm_current", fields);
    if (offer.status === "expired") await liveAgain(tx, ctx, after);
  },
  pause: (tx, ctx, offer) =>
    moveOffer(tx, ctx, offer, "pause", { dueAt: offer.expiresAt }),
  async resume(tx, ctx, offer) {
    const fields = { dueAt: offer.expiresAt, unanswered: 0 };
    const after = await moveOffer(tx, ctx, offer, "resume", fields);
    await liveAgain(tx, ctx, after);
  },
  async withdraw(tx, ctx, offer) {
    const after = await moveOffer(tx, ctx, offer, "withdraw");
    await supersedePairsOfOffer(tx, ctx, offer.id);
    await tellOwners(tx, ctx, after, "withdrawn");
  },
  discard: (tx, ctx, offer) => moveOffer(tx, ctx, offer, "discard"),
};

/**
 * One step of an offer's own people: ask an owner to approve, approve for the organization (owners),
 * send, confirm for another year, pause, resume, withdraw, throw a draft away.
 * @param seen the revision whoever approves or sends looked at
 * @throws DomainError 422 while something is missing; 409 for a step the state
 * does not have, or a text that changed meanwhile
 */
export const keepOffer = (
  ctx: Context,
  id: string,
  step: KeepStep,
  seen?: number,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const offer = await loadOffer(tx, id);
    authorize(
      ctx.actor,
      step === "approve" ? "offer.approve" : "offer.keep",
      offer,
    );
    const isSpeaking = step === "approve" || step === "submit";
    if (isSpeaking && seen !== undefined && seen !== offer.revision) {
      throw unprocessable("offer.error.changed-before-sending");
    }
    await works[step](tx, ctx, offer);
    await touchPublic(tx);
  });
