import { isDay, type Day } from "../kernel/clock";
import type { FieldError, FieldErrors } from "../kernel/errors";
import type { Audience } from "../exchange/model";
import type { RequestContent } from "./content";
import { partOf, type PartName } from "./parts";

/** What nobody can judge a request without, and the message when it is missing. */
const needed = [
  ["title", "request.error.title-missing"],
  ["problem", "request.error.problem-missing"],
  ["objective", "request.error.objective-missing"],
  ["contact", "request.error.contact-missing"],
] as const satisfies readonly (readonly [keyof RequestContent, string])[];

function windowProblem(
  start: RequestContent["start"],
  today: Day,
): readonly [string, FieldError] | undefined {
  if (start === null)
    return ["start.from", { key: "request.error.start-missing" }];
  for (const end of ["from", "to"] as const) {
    if (start[end] === "") {
      return [`start.${end}`, { key: "request.error.start-half-missing" }];
    }
    if (!isDay(start[end])) {
      return [`start.${end}`, { key: "request.error.no-such-day" }];
    }
  }
  if (start.to < start.from) {
    return ["start.to", { key: "request.error.start-reversed" }];
  }
  if (start.to < today)
    return ["start.to", { key: "request.error.start-past" }];
  return undefined;
}

/**
 * What stops a request from being sent: field names as in the forms
 * (`needs.0.topic`, `start.to`) and message keys, in the order they are asked.
 * @param today the day it would be sent on
 */
export function problemsOf(content: RequestContent, today: Day): FieldErrors {
  const found: Record<string, FieldError> = {};
  for (const [field, key] of needed)
    if (!content[field]) found[field] = { key };
  if (content.needs.length === 0) {
    found["needs"] = { key: "request.error.needs-missing" };
  }
  content.indicators.forEach(({ name }, row) => {
    if (name) return;
    found[`indicators.${String(row)}.name`] = {
      key: "request.error.indicator-name-missing",
      params: { place: row + 1 },
    };
  });
  if (content.languages.length === 0) {
    found["languages"] = { key: "request.error.languages-missing" };
  }
  const wrong = windowProblem(content.start, today);
  if (wrong) found[wrong[0]] = wrong[1];
  return found;
}

/** The same, with what is missing of its readers: a request for named providers names some. */
export const problemsFor = (
  {
    content,
    audience,
  }: { readonly content: RequestContent; readonly audience: Audience },
  namedIds: readonly string[],
  today: Day,
): FieldErrors => ({
  ...problemsOf(content, today),
  ...(audience === "named" && namedIds.length === 0
    ? { named: { key: "request.error.named-missing" } }
    : {}),
});

/** The problems on one page. */
export const problemsIn = (
  problems: FieldErrors,
  part: PartName,
): FieldErrors =>
  Object.fromEntries(
    Object.entries(problems).filter(([field]) => partOf(field) === part),
  );

/** Nothing was answered wrongly: some answers are still to come. */
export const isEmptyProblems = (
  problems: Readonly<Record<string, { readonly key: string }>>,
): boolean =>
  Object.values(problems).every(({ key }) => key.endsWith("-missing"));
