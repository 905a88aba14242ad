import type { DayWindow } from "../exchange/model";
import { shareProposal, type TopicCode } from "../reference/model";

/** Whole quarters: 4 for the same topic, 1 for a shared proposal, else 0. */
export function quarters(
  wanted: TopicCode,
  offered: readonly TopicCode[],
): 0 | 1 | 4 {
  if (offered.includes(wanted)) return 4;
  return offered.some((topic) => shareProposal(wanted, topic)) ? 1 : 0;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days of a window, its first and last one included; 0 when it ends before it begins. */
export const lengthOf = ({ from, to }: DayWindow): number =>
  Math.max(0, dayNumber(to) - dayNumber(from) + 1);

/** What two windows have in common; null when that is not a single day. */
export function overlapOf(one: DayWindow, other: DayWindow): DayWindow | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}
