import { isDay, type Day } from "../kernel/clock";
import type { FieldError, FieldErrors } from "../kernel/errors";
import { hasForeignAddress } from "../kernel/substance";
import type { PracticeContent } from "./content";
import { totalLength } from "./content-schema";
import { limits } from "./limits";
import { partOf, type PartName } from "./parts";

type Problems = Record<string, FieldError>;

/** What nobody can judge a practice without, and the message when it is missing. */
const needed = [
  ["title", "writing.error.title-missing"],
  ["summary", "writing.error.summary-missing"],
  ["contact", "writing.error.contact-missing"],
  ["startedOn", "writing.error.started-missing"],
  ["problem", "writing.error.problem-missing"],
  ["objective", "writing.error.objective-missing"],
  ["measure", "writing.error.measure-missing"],
  ["instrument", "writing.error.instrument-missing"],
  ["failures", "writing.error.failures-missing"],
  ["sources", "writing.error.sources-missing"],
] as const satisfies readonly (readonly [keyof PracticeContent, string])[];

function contextProblems(
  content: PracticeContent,
  today: Day,
  found: Problems,
) {
  const { area, region, governmentLevel, startedOn, endedOn } = content;
  // What holds for the whole world has no area and no region.
  if (!area && !region && governmentLevel !== "international") {
    found["area"] = { key: "writing.error.where-missing" };
  }
  if (area && region) found["region"] = { key: "writing.error.where-twice" };
  for (const [name, day] of Object.entries({ startedOn, endedOn })) {
    if (day && !isDay(day)) found[name] = { key: "writing.error.no-such-day" };
  }
  // What is said to have happened lies behind whoever says it.
  if (startedOn && startedOn > today) {
    found["startedOn"] ??= { key: "writing.error.started-later" };
  }
  if (endedOn && endedOn > today) {
    found["endedOn"] ??= { key: "writing.error.ended-later" };
  }
  if (startedOn && endedOn && endedOn < startedOn) {
    found["endedOn"] = { key: "writing.error.ended-before-started" };
  }
}

function rowProblems(content: PracticeContent, today: Day, found: Problems) {
  const files = new Set(content.attachments.map(({ fileId }) => fileId));
  content.blocks.forEach((block, row) => {
    const at = `blocks.${String(row)}`;
    const params = { place: row + 1 };
    if (!block.name) {
      found[`${at}.name`] = { key: "writing.error.block-name-missing", params };
    }
    if (!block.steps) {
      found[`${at}.steps`] = {
        key: "writing.error.block-steps-missing",
        params,
      };
    }
    if (block.templateId && !files.has(block.templateId)) {
      found[`${at}.templateId`] = { key: "writing.error.template", params };
    }
  });
  content.indicators.forEach((indicator, row) => {
    const at = `indicators.${String(row)}`;
    const params = { place: row + 1 };
    if (!indicator.name) {
      found[`${at}.name`] = {
        key: "writing.error.indicator-name-missing",
        params,
      };
    }
    if (indicator.measuredOn && !isDay(indicator.measuredOn)) {
      found[`${at}.measuredOn`] = { key: "writing.error.no-such-day" };
    } else if (indicator.measuredOn && indicator.measuredOn > today) {
      found[`${at}.measuredOn`] = {
        key: "writing.error.measured-later",
        params,
      };
    }
    if (hasForeignAddress(indicator.source)) {
      found[`${at}.source`] = { key: "writing.error.source-address" };
    }
  });
}

/**
 * What stops a write-up from being sent: field names as in the forms
 * (`summary`, `blocks.0.name`) and message keys, in the order they are asked.
 * Only what nobody could judge without, or believe; see `completeness.ts` for the rest.
 */
export function problemsOf(content: PracticeContent, today: Day): FieldErrors {
  const found: Problems = {};
  for (const [field, key] of needed)
    if (!content[field]) found[field] = { key };
  contextProblems(content, today, found);
  rowProblems(content, today, found);
  if (hasForeignAddress(content.sources)) {
    found["sources"] = { key: "writing.error.source-address" };
  }
  if (content.topics.length === 0) {
    found["topics"] = { key: "writing.error.topics-missing" };
  }
  const length = totalLength(content);
  if (length > limits.total) {
    const params = { most: limits.total, length };
    found["form"] = { key: "writing.error.too-long-together", params };
  }
  return found;
}

/** The problems of one part. */
export const problemsIn = (
  problems: FieldErrors,
  part: PartName,
): FieldErrors =>
  Object.fromEntries(
    Object.entries(problems).filter(([field]) => partOf(field) === part),
  );
