import type { ActStatus } from "../act/model";
import { actLifecycle } from "../lifecycle/act";
import { events } from "../lifecycle/define";

/** Whether an act stands on the register, if only suspended: else there is nothing to challenge. */
export const mayBeChallenged = (status: ActStatus): boolean =>
  status === "suspended" || events(actLifecycle, status).includes("suspend");

/** Whole days an answer took, the first begun one counted: 1 for the same day. */
export const daysBetween = (from: number, to: number): number =>
  Math.max(1, Math.ceil((to - from) / 86_400_000));

/** The middle of numbers; of an even count, the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted[middle - 1];
  return sorted.length % 2 === 1 || lower === undefined
    ? upper
    : (lower + upper) / 2;
}
