import type { PracticeContent } from "../../domain/practice/content";
import { limits } from "../../domain/practice/limits";

/** Fields of several lines, all in Markdown, with the most characters they take. */
export const proseFields = {
  summary: limits.summary,
  problem: limits.text,
  objective: limits.text,
  measure: limits.text,
  actors: limits.text,
  legalBasis: limits.text,
  assessment: limits.text,
  sideEffects: limits.text,
  failures: limits.text,
  lessons: limits.text,
  preconditions: limits.text,
  ldcChanges: limits.text,
  notSuitable: limits.text,
  sources: limits.text,
} as const satisfies Partial<Record<keyof PracticeContent, number>>;
export type ProseField = keyof typeof proseFields;

export const isProse = (field: string): field is ProseField =>
  Object.hasOwn(proseFields, field);
