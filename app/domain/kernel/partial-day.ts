import { type Day, isDay } from "./clock";

/**
 * A day as exactly as it is known: `2026-03-04`, `2026-03`, `2026`, and the
 * empty text where nobody said. Nothing is ever put in the place of what is not
 * known.
 */
export type PartialDay = string;

/** How exactly a day is known: `part` stands for a year, or a year and month. */
export type Exactness = "day" | "part" | "none";

export const exactnessOf = (one: PartialDay): Exactness =>
  one === "" ? "none" : isDay(one) ? "day" : "part";

/** For programs, which take nothing as "not known". */
export const dayOrNull = (one: PartialDay): PartialDay | null =>
  one === "" ? null : one;

/** Where a whole day is needed. */
export const wholeDay = (one: PartialDay | null): Day | null =>
  one !== null && isDay(one) ? one : null;

/** The year, empty where it is not known. */
export const yearOf = (one: PartialDay): string => one.slice(0, 4);
