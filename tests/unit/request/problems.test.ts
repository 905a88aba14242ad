import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, dayOf, startOf } from "../../../app/domain/kernel/clock";
import { completeness } from "../../../app/domain/request/completeness";
import { emptyRequest } from "../../../app/domain/request/content";
import {
  problemsFor,
  problemsIn,
  problemsOf,
} from "../../../app/domain/request/problems";
import { leastRequest } from "./texts";

const today = "2026-03-01";
const keyOf = (from: string, to: string) =>
  Object.values(
    problemsOf({ ...leastRequest, start: { from, to } }, today),
  ).map(({ key }) => key);

describe("what stops a request from being sent", () => {
  it("is nothing when all is there", () => {
    expect(problemsOf(leastRequest, today)).toEqual({});
    expect(completeness(leastRequest, {}).maySubmit).toBe(true);
  });

  it("names each field that is missing", () => {
    expect(Object.keys(problemsOf(emptyRequest, today))).toEqual([
      ...["title", "problem", "objective", "contact", "needs"],
      ...["languages", "start.from"],
    ]);
    const problems = problemsOf(emptyRequest, today);
    expect(completeness(emptyRequest, problems).percent).toBe(0);
  });

  it("is a reader that nobody named, on the page of readers", () => {
    const request = { content: leastRequest, audience: "named" } as const;
    const problems = problemsFor(request, [], today);
    expect(problemsIn(problems, "readers")).toEqual({
      named: { key: "request.error.named-missing" },
    });
    expect(completeness(leastRequest, problems).maySubmit).toBe(false);
    expect(problemsFor(request, ["one"], today)).toEqual({});
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
