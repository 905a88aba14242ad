import type { Tx } from "../../../db/client.server";
import {
  insertEngagement,
  insertEngagementEvent,
  nextEngagementNumber,
} from "../../../db/queries/engagement.server";
import { isNamedProvider } from "../../../db/queries/engagement-pair.server";
import { findMatch } from "../../../db/queries/match.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { userIdOf } from "../exchange/told.server";
import { dayOf } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { signWithin } from "./clock";
import { tellSides } from "./letters.server";
import { prefillTerms } from "./prefill.server";

/**
 * Makes the engagement of a match that both sides accepted, in the transaction
 * of the second yes: `preparing`, its terms filled from request and offer. Both
 * sides get a letter with the way to it.
 * @returns the engagement's id
 */
export async function startEngagement(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now" | "env">,
  matchId: string,
): Promise<string> {
  const { now } = ctx;
  const match = await findMatch(tx, matchId);
  const request = match && (await findRequest(tx, match.requestId));
  const offer = match && (await findOffer(tx, match.offerId));
  if (!request || !offer) throw notFound();
  const providerId = offer.participantId;
  const id = newId();
  const dueAt = now + signWithin;
  const engagement = {
    ...{ id, number: await nextEngagementNumber(tx), matchId },
    ...{ requestId: request.id, offerId: offer.id },
    ...{ recipientId: request.participantId, providerId, area: request.area },
    ...{ status: "preparing" as const, statusSince: now, resumesAt: null },
    ...{ dueAt, remindAt: dueAt },
    terms: prefillTerms(
      {
        request: {
          content: request.content,
          lang: request.originalLang,
          audience: request.audience,
          fieldAudiences: request.fieldAudiences,
          isNamed: await isNamedProvider(tx, request.id, providerId),
        },
        offer: { content: offer.content, lang: offer.originalLang },
        today: dayOf(now),
      },
      newId,
    ),
    ...{ termsLang: request.originalLang, termsRevision: 1 },
    ...{ requesterSignedAt: null, requesterSignedBy: null },
    ...{ providerSignedAt: null, providerSignedBy: null },
    ...{ requesterConsentAt: null, providerConsentAt: null },
    ...{ activeAt: null, closedAt: null, reasonCode: null, practiceId: null },
    usedPractice: request.content.practice,
    demo: request.demo || offer.demo,
    ...{ createdAt: now, updatedAt: now, version: 1 },
  };
  await insertEngagement(tx, engagement);
  await insertEngagementEvent(tx, {
    ...{ id: newId(), engagementId: id, event: "start" },
    ...{ toStatus: "preparing", reasonCode: null, note: null, noteLang: null },
    ...{ userId: userIdOf(ctx), at: now },
  });
  await recordAudit(tx, ctx, {
    action: "engagement.started",
    subjectKind: "engagement",
    subjectId: id,
    detail: { match: matchId },
  });
  await tellSides(tx, ctx, engagement, "started");
  return id;
}
