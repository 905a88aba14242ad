import { isoInstant } from "../register/item.server";
import type { PublicClaim } from "./public.server";

/** A claim as the JSON interface gives it; instants and days are ISO 8601. */
export const toClaimItem = (claim: PublicClaim) => ({
  id: claim.id,
  status: claim.status,
  who: {
    name: { lang: claim.nameLang, text: claim.name },
    kind: claim.kind,
    area: claim.area,
    participant: claim.participantId,
  },
  source: {
    title: claim.sourceTitle,
    url: claim.sourceUrl,
    publisher: claim.publisher,
    published: claim.publishedOn,
    seen: claim.seenOn,
  },
  quote: { lang: claim.quoteLang, text: claim.quote },
  translation:
    claim.translation === null
      ? null
      : { lang: claim.translationLang, text: claim.translation },
  reported: isoInstant(claim.reportedAt),
  registeredAs: claim.registeredAs,
  retracted:
    claim.retractedAt === null
      ? null
      : {
          at: isoInstant(claim.retractedAt),
          reason: claim.retractionReason,
        },
});
