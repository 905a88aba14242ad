import { DAY, type Instant } from "../kernel/clock";

/** Fewer acts than this say nothing about the next one. */
const fewest = 5;

/**
 * The median of whole days, begun ones counted, from receipt to registration;
 * null where too few acts were registered to tell.
 */
export function medianDays(
  waits: readonly {
    readonly receivedAt: Instant | null;
    readonly registeredAt: Instant | null;
  }[],
): number | null {
  const days = waits
    .flatMap(({ receivedAt, registeredAt }) =>
      receivedAt === null || registeredAt === null
        ? []
        : [Math.max(1, Math.ceil((registeredAt - receivedAt) / DAY))],
    )
    .sort((a, b) => a - b);
  if (days.length < fewest) return null;
  const middle = (days.length - 1) / 2;
  const low = days[Math.floor(middle)] ?? 0;
  const high = days[Math.ceil(middle)] ?? 0;
  return Math.round((low + high) / 2);
}
