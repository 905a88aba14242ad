import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClockFacts,
  dueOf,
  followUpsAfter,
  nextPeriod,
  periodEnd,
  periodsShown,
  remindOf,
  reportState,
} from "../../../app/domain/engagement/clock";
import { engagementStatuses, sides } from "../../../app/domain/exchange/model";
import { addMonths, DAY } from "../../../app/domain/kernel/clock";

const start = Date.UTC(2026, 0, 31);
const facts: ClockFacts = {
  ...{ status: "active", createdAt: start - 10 * DAY, statusSince: start },
  ...{ activeAt: start, reports: [], followUps: [] },
};

describe("half-years of reports", () => {
  it("end six months apart, inside their month", () => {
    expect(periodEnd(start, 1)).toBe(Date.UTC(2026, 6, 31));
    expect(periodEnd(start, 3)).toBe(Date.UTC(2027, 6, 31));
  });

  it("open a month before, are due at the end and overdue a month later", () => {
    const due = periodEnd(start, 1);
    const at = (now: number, isSent = false) =>
      reportState(start, 1, isSent, now);
    expect(at(due - 31 * DAY)).toBe("early");
    expect(at(due - 30 * DAY)).toBe("open");
    expect(at(due)).toBe("due");
    expect(at(due + 30 * DAY)).toBe("overdue");
    expect(at(due + 90 * DAY, true)).toBe("sent");
  });

  it("are counted for each side alone", () => {
    const reports = [
      { side: "requester", period: 1 },
      { side: "requester", period: 2 },
      { side: "provider", period: 2 },
    ] as const;
    expect(nextPeriod(reports, "requester")).toBe(3);
    expect(nextPeriod(reports, "provider")).toBe(1);
    expect(dueOf({ ...facts, reports })).toBe(periodEnd(start, 1));
    expect(periodsShown(start, reports, start)).toEqual([1, 2]);
    expect(periodsShown(start, [], addMonths(start, 13))).toEqual([1, 2, 3]);
  });
});

describe("the clock of an engagement", () => {
  it("stands still after its end", () => {
    for (const status of ["cancelled", "followed_up"] as const) {
      expect(dueOf({ ...facts, status })).toBeNull();
      expect(remindOf({ ...facts, status }, start)).toBeNull();
    }
  });

  it("asks of suspended work whether it goes on, after 90 days and then each month", () => {
    const resting = { ...facts, status: "suspended" } as const;
    const due = start + 90 * DAY;
    expect(dueOf(resting)).toBe(due);
    expect(remindOf(resting, start)).toBe(due);
    expect(remindOf(resting, due)).toBe(due + 30 * DAY);
  });

  it("asks what lasted 6 and 18 months after the closure", () => {
    const followUps = followUpsAfter(start).map((one) => ({
      ...{ ...one, at: null as number | null },
    }));
    const closed = { ...facts, status: "closed" as const, followUps };
    expect(followUps.map(({ months }) => months)).toEqual([6, 18]);
    expect(dueOf(closed)).toBe(addMonths(start, 6));
    const answered = followUps.map((one, i) => ({ ...one, at: i ? null : 1 }));
    expect(dueOf({ ...closed, followUps: answered })).toBe(
      addMonths(start, 18),
    );
    // Three letters about the first one, then none until the second one is due.
    expect(remindOf(closed, addMonths(start, 6) + 70 * DAY)).toBe(
      addMonths(start, 18),
    );
    expect(remindOf(closed, addMonths(start, 30))).toBeNull();
  });

  it("never reminds in the past, nor before it is due, and comes to an end", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...engagementStatuses),
        fc.integer({ min: 0, max: 2000 }),
        fc.array(
          fc.record({
            side: fc.constantFrom(...sides),
            period: fc.integer({ min: 1, max: 6 }),
          }),
        ),
        (status, days, reports) => {
          const now = start + days * DAY;
          const one = { ...facts, status, reports };
          const next = remindOf(one, now);
          const due = dueOf(one);
          expect(next === null).toBe(due === null);
          if (next === null || due === null) return;
          expect(next).toBeGreaterThanOrEqual(due);
          expect(next > now || next === due).toBe(true);
          expect((next - due) % (30 * DAY)).toBe(0);
        },
      ),
    );
  });
});
