import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, dayOf, startOf } from "../../../app/domain/kernel/clock";
import { completeness } from "../../../app/domain/request/completeness";
import { emptyRequest } from "../../../app/domain/request/content";
import { problemsOf } from "../../../app/domain/request/problems";
import { leastRequest } from "./texts";

const today = "2026-03-01";
const keyOf = (from: string, to: string) =>
  Object.values(
    problemsOf({ ...leastRequest, start: { from, to } }, today),
  ).map(({ key }) => key);

describe("what stops a request from being sent", () => {
  it("is nothing when all is there", () => {
    expect(problemsOf(leastRequest, today)).toEqual({});
    expect(completeness(leastRequest, today).maySubmit).toBe(true);
  });

  it("names each field that is missing", () => {
    expect(Object.keys(problemsOf(emptyRequest, today))).toEqual([
      ...["title", "problem", "objective", "contact", "needs"],
      ...["languages", "start.from"],
    ]);
    expect(completeness(emptyRequest, today).percent).toBe(0);
  });

  it("is a window that ends before it begins, is half, past, or of no day", () => {
    expect(keyOf("2026-07-01", "2026-06-01")).toEqual([
      "request.error.start-reversed",
    ]);
    expect(keyOf("2026-07-01", "")).toEqual([
      "request.error.start-half-missing",
    ]);
    expect(keyOf("2026-01-01", "2026-02-28")).toEqual([
      "request.error.start-past",
    ]);
    expect(keyOf("2026-02-30", "2026-06-01")).toEqual([
      "request.error.no-such-day",
    ]);
  });

  it("lets exactly the windows pass that end neither before their start nor before today", () => {
    const day = fc
      .integer({ min: -500, max: 500 })
      .map((days) => dayOf(startOf(today) + days * DAY));
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(keyOf(from, to).length === 0).toBe(from <= to && to >= today);
      }),
    );
  });
});
