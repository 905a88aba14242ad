import type { Commitment } from "../../domain/act/model";
import { typedRows } from "./field-values";

/** The commitments of a draft by field name. */
export const commitmentValues = (
  commitments: readonly Commitment[],
): Record<string, string> =>
  Object.fromEntries(
    commitments.flatMap(({ position, measure, target, dueOn, proposal }) => {
      const at = `commitments.${String(position)}`;
      return [
        [`${at}.measure`, measure],
        [`${at}.target`, target],
        [`${at}.dueOn`, dueOn],
        [`${at}.proposal`, proposal === null ? "" : String(proposal)],
      ];
    }),
  );

/** The rows of the form: those that were typed, else the saved ones and as many spare ones as asked for; one at least. */
export function rowsToShow(
  saved: number,
  asked: number | undefined,
  typed: Parameters<typeof typedRows>[0] | undefined,
): number[] {
  const rows = typed ? typedRows(typed, "commitments") : [];
  if (rows.length > 0) return rows;
  const length = Math.max(saved, asked ?? 1, 1);
  return Array.from({ length }, (_, row) => row);
}
