/** How many acts join a proposal (1-11) with a region (0, 1, 2 ... from the top). */
export interface Flow {
  readonly proposal: number;
  readonly region: number;
  readonly count: number;
}

const TOP = 14;
const TALL = 272;

const widths = ["0.5", "0.9", "1.5", "2.2"] as const;

/**
 * One curve for each pair that has acts, gathered by thickness, which grows
 * with the square root of the count. At most 55 curves a kilobyte and a half.
 */
export function flowPaths(
  flows: readonly Flow[],
): { d: string; width: string }[] {
  const regions = Math.max(1, ...flows.map(({ region }) => region + 1));
  const largest = Math.max(1, ...flows.map(({ count }) => count));
  const paths = new Map<string, string>();
  for (const { proposal, region, count } of flows) {
    if (count <= 0) continue;
    const from = String(Math.round(TOP + ((proposal - 1) / 10) * TALL));
    const to = String(Math.round(TOP + ((region + 0.5) / regions) * TALL));
    const share = Math.sqrt(count / largest);
    const width =
      widths[Math.min(widths.length - 1, Math.floor(share * widths.length))] ??
      widths[0];
    const curve = `M0 ${from}C240 ${from} 330 ${to} 600 ${to}`;
    paths.set(width, (paths.get(width) ?? "") + curve);
  }
  return [...paths].map(([width, d]) => ({ width, d }));
}
