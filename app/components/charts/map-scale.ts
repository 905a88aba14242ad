/**
 * The least counts of steps 1 to 4 of the map's colours, rising; below the
 * first is step 0. `[1, 2, 5, 10]` gives 0, 1, 2–4, 5–9, 10+.
 */
export type MapScale = readonly [number, number, number, number];

/** The step a count falls into, 0-4. */
export const stepOf = (scale: MapScale, count: number): number =>
  scale.filter((from) => count >= from).length;

const nice = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 5000];

/** A scale of round numbers for counts up to `largest`. */
export function scaleFor(largest: number): MapScale {
  const steps = [0.1, 0.3, 0.6].map(
    (share) => nice.findLast((value) => value <= largest * share) ?? 1,
  );
  const [second = 2, third = 3, fourth = 4] = steps;
  const a = Math.max(2, second);
  const b = Math.max(a + 1, third);
  return [1, a, b, Math.max(b + 1, fourth)];
}
