import type { Locale } from "../../app/domain/kernel/localized";

/**
 * Texts that are right although they look untranslated: names, acronyms and
 * units in every language, and words that two languages happen to share.
 */
export const sameEverywhere: readonly string[] = [
  "Fairway",
  "TOTP",
  "LEI",
  "ROR",
  "DNS TXT",
  "PDF",
  "PNG",
  "JPEG",
  "CSV",
  "JSON",
  "Atom",
  "UTC",
  "kB",
];

export const sameInLanguage: Readonly<
  Partial<Record<Locale, readonly string[]>>
> = {
  fr: [
    "Sources",
    "Contact",
    "Absent",
    "Arrangement",
    "Conditions",
    "Confirmation",
    "Construction",
    "Date",
    "Dates",
    "Document",
    "Documents",
    "Europe",
    "Initiative",
    "Licence",
    "Instruments",
    "Note verbale",
    "Page",
    "Pages",
    "Participant",
    "Participants",
    "Police",
    "Total",
    "Certification",
    "Institution",
    "International",
    "Local",
    "National",
    "Programme",
    "Source",
    "Suggestions",
    "Engagement",
    "Engagements",
    "Message",
    "Public",
    "Publication",
    "Signatures",
  ],
  es: [
    "Asia",
    "Auditor",
    "Editor",
    "Error",
    "Melanesia",
    "Micronesia",
    "Local",
    "No",
    "Bilateral",
    "Multilateral",
    "Regional",
    "Sector",
    "Total",
  ],
};
