import { parsePracticeNumber } from "../practice/number";

/** The number of a practice as it stands in a request, if it is one. */
export const practiceNumberOf = (text: string | null): string | null =>
  text !== null && parsePracticeNumber(text) !== null ? text : null;
