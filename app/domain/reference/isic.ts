/**
 * Sections of the International Standard Industrial Classification, revision 4
 * (United Nations). Revision 5 cuts them differently, so the stored code names
 * the revision: `isic4.J`. Labels: `reference.isic4.<letter>`.
 */
export const isicSections = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
] as const;
export type IsicSection = (typeof isicSections)[number];
export type IsicCode = `isic4.${IsicSection}`;

export const isicCodes: readonly IsicCode[] = isicSections.map(
  (section) => `isic4.${section}` as const,
);

export const isIsicCode = (code: string): code is IsicCode =>
  isicCodes.some((known) => known === code);
