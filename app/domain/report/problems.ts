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
  return Object.fromEntries(
    positions.flatMap((position) => {
      const item = answers.items.find((one) => one.position === position);
      const at = `items.${String(position)}`;
      return [
        ...(item?.light
          ? []
          : [[`${at}.light`, { key: "report.error.light" }] as const]),
        ...(item?.text
          ? []
          : [
              [
                `${at}.text`,
                { key: "report.error.item-text-missing" },
              ] as const,
            ]),
      ];
    }),
  );
}
