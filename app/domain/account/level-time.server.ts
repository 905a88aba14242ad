import { setTimeout as pause } from "node:timers/promises";

/** Longer than either way through a sign-up or a reset takes on an idle server. */
const FLOOR = 400;

/**
 * Answers no sooner than `floor` milliseconds from now, whatever came of the
 * work, so that the time taken does not tell whether an address is known.
 */
export async function levelTime<T>(
  work: () => Promise<T>,
  floor = FLOOR,
): Promise<T> {
  const [result] = await Promise.allSettled([work(), pause(floor)]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
