import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueLetters, mondayOf } from "../../../app/domain/follow/periods";
import { DAY, dayOf, startOf } from "../../../app/domain/kernel/clock";

const at = (text: string) => Date.parse(text);
const instants = fc.integer({
  min: startOf("2024-01-01"),
  max: startOf("2040-12-31"),
});

describe("the week of a letter", () => {
  it("begins on Monday at midnight UTC, over the turn of the year too", () => {
    expect(mondayOf(at("2026-11-22T23:59:59Z"))).toBe("2026-11-16");
    expect(mondayOf(at("2026-11-23T00:00:00Z"))).toBe("2026-11-23");
    expect(mondayOf(at("2027-01-01T12:00:00Z"))).toBe("2026-12-28");
  });

  it("holds every instant in exactly one week", () => {
    fc.assert(
      fc.property(instants, (now) => {
        const monday = startOf(mondayOf(now));
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(now - monday).toBeGreaterThanOrEqual(0);
        expect(now - monday).toBeLessThan(7 * DAY);
      }),
    );
  });
});

describe("letters that are due", () => {
  it("tell of whole days and weeks that are over, and never of today's future", () => {
    fc.assert(
      fc.property(instants, (now) => {
        const [once, daily, weekly] = dueLetters(now);
        expect(once?.before).toBe(now + 1);
        expect(daily).toMatchObject({
          period: dayOf(now),
          before: startOf(dayOf(now)),
        });
        expect(weekly).toMatchObject({
          period: mondayOf(now),
          before: startOf(mondayOf(now)),
        });
        expect(weekly?.before).toBeLessThanOrEqual(daily?.before ?? 0);
        expect(daily?.before).toBeLessThanOrEqual(now);
      }),
    );
  });

  it("leave five minutes between letters sent at once", () => {
    const [once] = dueLetters(at("2026-11-22T10:00:00Z"));
    expect(once?.since).toBe(at("2026-11-22T09:55:00Z"));
  });
});
