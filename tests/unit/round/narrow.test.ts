import { describe, expect, it } from "vitest";
import { leftOut } from "../../../app/domain/round/narrow";

const left = {
  ...{ request: "R00001", reasons: ["topic"] as const },
  relaxation: null,
};
const unread = {
  R00001: [
    { offer: "O00002", score: 800 },
    { offer: "O00001", score: 700 },
  ],
};
const providerOf = (offer: string) => `P${offer.slice(1)}`;
const nothingFull = { full: { offers: [], providers: [] } };

describe("why a request is left out, for its own side", () => {
  it("is what everybody reads, where no reader is missing", () => {
    expect(leftOut(left, nothingFull, {}, providerOf)).toEqual(left);
  });

  it("names the best offer with a free place that may not read it", () => {
    expect(leftOut(left, nothingFull, { unread }, providerOf)).toEqual({
      ...{ request: "R00001", reasons: ["readers"] },
      relaxation: { kind: "readers", offer: "O00002", score: 800 },
    });
    const full = { full: { offers: ["O00002"], providers: [] } };
    expect(leftOut(left, full, { unread }, providerOf).relaxation?.offer).toBe(
      "O00001",
    );
  });

  it("promises nothing where those others are full too", () => {
    const full = { full: { offers: ["O00002"], providers: ["P00001"] } };
    const language = { kind: "language", offer: "O00003", score: 600 } as const;
    const one = {
      ...{ request: "R00001", reasons: ["language"] as const },
      relaxation: language,
    };
    expect(leftOut(one, full, { unread }, providerOf)).toEqual({
      ...{ request: "R00001", reasons: ["readers", "language"] },
      relaxation: language,
    });
  });
});
