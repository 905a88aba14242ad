import fc from "fast-check";
import {
  emptyContent,
  type PracticeContent,
} from "../../../app/domain/practice/content";
import { adviceCodes } from "../../../app/domain/practice/model";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
  type ReviewForm,
  topScore,
} from "../../../app/domain/practice/review-form";

const recordOf = <K extends string, V>(
  keys: readonly K[],
  value: fc.Arbitrary<V>,
): fc.Arbitrary<Record<K, V>> =>
  fc
    .array(value, { minLength: keys.length, maxLength: keys.length })
    .map(
      (values) =>
        Object.fromEntries(
          keys.map((key, index) => [key, values[index]]),
        ) as Record<K, V>,
    );

const points = fc.integer({ min: 0, max: topScore });

/** Any filled-in form. */
export const anyForm: fc.Arbitrary<ReviewForm> = fc.record({
  exclusion: recordOf(exclusionCriteria, fc.boolean()),
  core: recordOf(coreCriteria, points),
  qualifier: recordOf(qualifierCriteria, points),
  evidence: recordOf(evidenceFindings, fc.boolean()),
  advice: fc.constantFrom(...adviceCodes),
  summary: fc.constant("Clear and complete."),
  confidential: fc.constant(""),
  lang: fc.constant("en"),
});

export const anyForms = fc.array(anyForm, { maxLength: 4 });

const both = <K extends string, V>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;

/** A form that finds everything in order; `core` points each. */
export const goodForm = (
  core = topScore,
  more: Partial<ReviewForm> = {},
): ReviewForm => ({
  exclusion: both(exclusionCriteria, true),
  core: both(coreCriteria, core),
  qualifier: both(qualifierCriteria, 3),
  evidence: both(evidenceFindings, true),
  advice: "publish",
  summary: "Clear and complete.",
  confidential: "",
  lang: "en",
  ...more,
});

/** A text with all that E3 rests on. */
export const assessed: PracticeContent = {
  ...emptyContent,
  title: "A register of transfers",
  indicators: [
    {
      id: "i1",
      name: "Days to an answer",
      baseline: "90",
      target: "30",
      actual: "21",
      measuredOn: "2026-01-31",
      source: "Annual report",
    },
  ],
  assessment: "Assessed by the court of audit in 2026.",
};

export const anyContent: fc.Arbitrary<PracticeContent> = fc.constantFrom(
  emptyContent,
  { ...assessed, assessment: "" },
  { ...assessed, indicators: [] },
  assessed,
);
