import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  resumedDueAt,
  stageDueAt,
  timeLeft,
} from "../../../app/domain/case/clock";
import { DAY } from "../../../app/domain/kernel/clock";

describe("stageDueAt", () => {
  it("counts five working days, not the weekend", () => {
    const friday = Date.parse("2026-03-06T10:00:00Z");
    expect(new Date(stageDueAt(friday)).toISOString()).toBe(
      "2026-03-13T10:00:00.000Z",
    );
    const monday = Date.parse("2026-03-02T10:00:00Z");
    expect(stageDueAt(monday) - monday).toBe(7 * DAY);
  });
});

describe("a stopped clock", () => {
  const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });

  it("leaves as much time after the answer as there was at the question", () => {
    fc.assert(
      fc.property(instant, instant, instant, (dueAt, pausedAt, now) => {
        const before = timeLeft({ dueAt, pausedAt }, now);
        const due = resumedDueAt({ dueAt, pausedAt }, now);
        expect(timeLeft({ dueAt: due, pausedAt: null }, now)).toBe(before);
        expect(before).toBe(dueAt - pausedAt);
      }),
    );
  });

  it("that never stopped is due when it was", () => {
    fc.assert(
      fc.property(instant, instant, (dueAt, now) => {
        expect(resumedDueAt({ dueAt, pausedAt: null }, now)).toBe(dueAt);
      }),
    );
  });
});
