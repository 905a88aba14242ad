import { locales } from "../kernel/localized";

/** How much of a text a document of the search index holds; a narrower part ranks higher. */
export const tiers = ["title", "head", "whole"] as const;
export type Tier = (typeof tiers)[number];

const LANGUAGES = 8;
const OTHER = locales.length;
const PARTS = 4;

/** The place of a language among documents; all that are not official share one. */
export const languagePlace = (lang: string): number => {
  const place = locales.findIndex((locale) => locale === lang);
  return place < 0 ? OTHER : place;
};

/**
 * The number of a document of the search index. Practice, language and part
 * can be read from it again, so a list of hits needs no table to be understood.
 * @param practice its public number
 */
export const textNumber = (
  practice: number,
  lang: string,
  tier: Tier,
): number =>
  (practice * LANGUAGES + languagePlace(lang)) * PARTS + tiers.indexOf(tier);

// Whole numbers of 32 bits, here and below: a common word has tens of thousands
// of documents. That is room for 67 million practices.

/** The public number of the practice a document belongs to. */
export const practiceOfText = (text: number): number =>
  (text / (LANGUAGES * PARTS)) | 0;

/** The place of a document's language. */
export const languageOfText = (text: number): number =>
  ((text / PARTS) | 0) % LANGUAGES;

/** The part a document holds, as its place in `tiers`. */
export const tierOfText = (text: number): number => text % PARTS;
