import {
  findCap,
  saveCap,
  sumTaken,
} from "../../../db/queries/offer-slot.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { notFound, unprocessable } from "../kernel/errors";
import { authorize, isAuthorized } from "../permissions/authorize";
import { nameOf } from "../writing/get-own.server";
import { listOwnOffers } from "./get-own.server";

/** A participant's offers and the most it takes on over all of them. */
export async function getProvider(ctx: Context, participantId: string) {
  const { read } = ctx.db;
  const participant = await findParticipant(read, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "participant.read_own", participant);
  return {
    id: participantId,
    isCompany: participant.kind === "company",
    name: await nameOf(ctx, participantId),
    offers: await listOwnOffers(ctx, participantId),
    cap: (await findCap(read, participantId))?.cap ?? null,
    taken: await sumTaken(read, participantId),
    canWrite: isAuthorized(ctx.actor, "offer.draft", participant),
  };
}

/**
 * Sets the most a provider takes on over all of its offers; null for no cap.
 * @throws DomainError 422 below what is taken already
 */
export const setCap = (
  ctx: Context,
  participantId: string,
  cap: number | null,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const participant = await findParticipant(tx, participantId);
    if (!participant) throw notFound();
    authorize(ctx.actor, "offer.draft", participant);
    const taken = await sumTaken(tx, participantId);
    if (cap !== null && cap < taken) {
      throw unprocessable("offer.error.cap-below", "cap", { taken });
    }
    const row = cap === null ? null : { cap, taken };
    await saveCap(tx, participantId, row, ctx.now);
    await recordAudit(tx, ctx, {
      action: "offer.cap_set",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { cap: cap ?? "none" },
    });
  });
