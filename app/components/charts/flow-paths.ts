/** How many acts join a proposal (1-11) with a region (0, 1, 2 ... from the top). */
export interface Flow {
  readonly proposal: number;
  readonly region: number;
  readonly count: number;
}

const TOP = 14;
const TALL = 272;

/** One curve for each pair that has acts; thickness grows with the square root of the count. */
export function flowPaths(
  flows: readonly Flow[],
): { d: string; width: string }[] {
  const regions = Math.max(1, ...flows.map(({ region }) => region + 1));
  const largest = Math.max(1, ...flows.map(({ count }) => count));
  return flows
    .filter(({ count }) => count > 0)
    .map(({ proposal, region, count }) => {
      const from = Math.round(TOP + ((proposal - 1) / 10) * TALL);
      const to = Math.round(TOP + ((region + 0.5) / regions) * TALL);
      return {
        d: `M0 ${String(from)}C260 ${String(from)} 300 ${String(to)} 600 ${String(to)}`,
        width: (0.5 + 4 * Math.sqrt(count / largest)).toFixed(1),
      };
    });
}
