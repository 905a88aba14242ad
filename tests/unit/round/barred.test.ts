import { describe, expect, it } from "vitest";
import type { RoundInput } from "../../../app/domain/allocation/model";
import { barredBy } from "../../../app/domain/round/barred";

const input: RoundInput = {
  format: "fairway-round-1",
  rules: {
    ...{ version: "1", scoreVersion: "1", threshold: 500 },
    ...{ reservePercent: 50, mode: "optimal" },
  },
  seed: "seed",
  ...{ requests: [], offers: [], providers: [], vetoed: [] },
  pairs: [["R00001", "O00001", 700]],
  fixed: [["R00002", "O00001", 400]],
  misses: [
    { request: "R00001", offer: "O00002", gate: "language", score: 650 },
    { request: "R00001", offer: "O00003", gate: "score", score: 450 },
    { request: "R00001", offer: "O00004", gate: "several", score: 300 },
  ],
};
const askOf = (request: string, offer: string) =>
  barredBy(input, { request, offer });

describe("what stands against a pair", () => {
  it("is nothing where the round holds it", () => {
    expect(askOf("R00001", "O00001")).toBeNull();
    expect(askOf("R00002", "O00001")).toBeNull();
  });

  it.each([
    ["O00002", "language", 650],
    ["O00003", "score", 450],
    ["O00004", "several", 300],
  ])("of %s is %s", (offer, rule, score) => {
    expect(askOf("R00001", offer)).toEqual({ rule, score, threshold: 500 });
  });

  it("is not told where the inputs do not hold it", () => {
    expect(askOf("R00002", "O00002")?.rule).toBeNull();
  });
});
