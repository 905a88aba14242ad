/** A change of any formula or weight below gets a new version. */
export const scoreVersion = "1";

/** The greatest total of a pair. */
export const scoreMost = 1000;

/** Pairs below are neither suggested nor put into a round. Source: domain.md. */
export const scoreThreshold = 500;

/** What must hold before points mean anything, in the order it is asked. */
export const gateCodes = [
  "topic",
  "modality",
  "language",
  "eligibility",
  "window",
  "slot",
  "conflict",
] as const;
export type GateCode = (typeof gateCodes)[number];

/** What is weighed, in the order it is shown. */
export const termCodes = [
  "topic",
  "modality",
  "capacity",
  "language",
  "timing",
  "context",
  "record",
] as const;
export type TermCode = (typeof termCodes)[number];

/** Most points of each term; together `scoreMost`. Source: domain.md. */
export const weights: Readonly<Record<TermCode, number>> = {
  topic: 350,
  modality: 150,
  capacity: 150,
  language: 100,
  timing: 100,
  context: 100,
  record: 50,
};

/** How `context` divides its points. */
export const contextParts = {
  region: 40,
  tradition: 30,
  category: 30,
} as const;

/** A newcomer counts like one with this many closed engagements... */
export const priorCount = 5;
/** ...rated 3 on the scale from 1 to 4. */
export const priorRating = 3;
