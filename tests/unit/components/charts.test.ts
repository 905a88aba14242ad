import { describe, expect, it } from "vitest";
import { flowPaths } from "../../../app/components/charts/flow-paths";
import { scaleFor, stepOf } from "../../../app/components/charts/map-scale";

describe("map scale", () => {
  it("puts counts into five steps", () => {
    const scale = [1, 2, 5, 10] as const;
    expect([0, 1, 2, 4, 5, 9, 10, 99].map((n) => stepOf(scale, n))).toEqual([
      0, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it("rises for every largest count", () => {
    for (const largest of [0, 1, 2, 3, 5, 8, 14, 60, 1234, 100_000]) {
      const scale = scaleFor(largest);
      expect([...new Set(scale)].sort((a, b) => a - b)).toEqual(scale);
    }
  });
});

describe("flow lines", () => {
  const all = Array.from({ length: 55 }, (_, index) => ({
    proposal: (index % 11) + 1,
    region: index % 5,
    count: (index * 13) % 17,
  }));

  it("stay under three kilobytes", () => {
    const size = flowPaths(all).reduce((sum, { d }) => sum + d.length, 0);
    expect(size).toBeLessThan(3000);
  });

  it("draw nothing where nobody has acted", () => {
    expect(flowPaths([{ proposal: 1, region: 0, count: 0 }])).toEqual([]);
  });
});
