import type { FieldErrors } from "../kernel/errors";
import type { ReportAnswers } from "./model";

/**
 * What a report lacks before it can be sent: each commitment needs a light, and
 * words; an act without commitments needs one text.
 * @param positions the places of the act's commitments
 * @returns problems by field of the form
 */
export function reportProblems(
  answers: ReportAnswers,
  positions: readonly number[],
): FieldErrors {
  if (positions.length === 0) {
    return answers.text === null
      ? { text: { key: "report.error.text-missing" } }
      : {};
  }
  const problems: Record<string, FieldErrors[string]> = {};
  for (const position of positions) {
    const item = answers.items.find((one) => one.position === position);
    const at = `items.${String(position)}`;
    if (!item?.light) problems[`${at}.light`] = { key: "report.error.light" };
    if (!item?.text) {
      problems[`${at}.text`] = { key: "report.error.item-text-missing" };
    }
  }
  return problems;
}
