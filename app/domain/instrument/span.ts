import type { Day } from "../kernel/clock";

/** Days from the first one to the one before `toDay`; without end where that is null. */
export interface Span {
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

/** Later than any day that is written down. */
const endless: Day = "9999-12-31";

/** What is left of a span where others take up some of its days, in order. */
export function leftOf(span: Span, taken: readonly Span[]): Span[] {
  let left = [span];
  for (const other of taken) {
    left = left.flatMap((one) => {
      const from = other.toDay ?? endless;
      const isWithin = other.fromDay < (one.toDay ?? endless);
      return [
        { ...one, toDay: isWithin ? other.fromDay : one.toDay },
        { ...one, fromDay: from > one.fromDay ? from : one.fromDay },
      ].filter(({ fromDay, toDay }) => fromDay < (toDay ?? endless));
    });
  }
  return left;
}
