import { csvRow } from "../kernel/csv";
import type { Locale } from "../kernel/localized";
import { areaName } from "../reference/area";
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

/** Codes, the same in every language, so that programs can rely on them. */
const header = [
  "id",
  "status",
  "name",
  "name_lang",
  "kind",
  "area",
  "area_name",
  "participant_id",
  "source_title",
  "source_url",
  "publisher",
  "published",
  "seen",
  "quote",
  "quote_lang",
  "translation",
  "translation_lang",
  "reported",
  "registered_as",
  "retracted",
  "retraction_reason",
];

/** Claims as a CSV file, after a byte order mark for spreadsheets. */
export const claimsCsv = (
  claims: readonly PublicClaim[],
  locale: Locale,
): string =>
  `\uFEFF${csvRow(header)}${claims
    .map((claim) =>
      csvRow([
        claim.id,
        claim.status,
        claim.name,
        claim.nameLang,
        claim.kind,
        claim.area,
        claim.area === null ? null : areaName(claim.area, locale),
        claim.participantId,
        claim.sourceTitle,
        claim.sourceUrl,
        claim.publisher,
        claim.publishedOn,
        claim.seenOn,
        claim.quote,
        claim.quoteLang,
        claim.translation,
        claim.translationLang,
        isoInstant(claim.reportedAt),
        claim.registeredAs,
        claim.retractedAt === null ? null : isoInstant(claim.retractedAt),
        claim.retractionReason,
      ]),
    )
    .join("")}`;
