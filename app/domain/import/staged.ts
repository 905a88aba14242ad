import { isArea } from "./choices";
import type { StagedRecord } from "./model";

interface Chosen {
  readonly field: string | null;
  readonly options: readonly string[];
  readonly choice: string | null;
}

/**
 * A staged row as the choices for its doubts make it; null where it is left out.
 * A row with an open doubt is left out too: nobody decided for it.
 */
export function applyChoices(
  record: StagedRecord,
  doubts: readonly Chosen[],
): StagedRecord | null {
  let result = record;
  for (const { field, options, choice } of doubts) {
    if (choice === null || choice === "skip" || choice === "same") return null;
    if (choice === "keep" || !options.includes(choice)) continue;
    if (field === "area" && isArea(choice))
      result = { ...result, area: choice };
    if (field === "date") result = { ...result, doneOn: choice };
  }
  return result;
}
