import { describe, expect, it } from "vitest";
import {
  isTimeToRemind,
  planOf,
  suggestedDays,
  takesRankings,
} from "../../../app/domain/round/plan";

const now = Date.UTC(2026, 0, 31, 23, 59);
const plan = (choice: Partial<Parameters<typeof planOf>[0]>, last?: string) =>
  planOf({ mode: "optimal", rhythm: "soon", ...choice }, last ?? null, now);

describe("the day of a round", () => {
  it("follows a rhythm from the last one, and is never past", () => {
    expect(suggestedDays(null, now)).toEqual({
      ...{ monthly: "2026-02-28", quarterly: "2026-04-30" },
    });
    // Two rounds were left out: the rhythm goes on where it would be now.
    expect(suggestedDays("2025-11-15", now)).toEqual({
      ...{ monthly: "2026-02-15", quarterly: "2026-02-15" },
    });
    expect(plan({ rhythm: "monthly" }, "2026-01-31").plannedDay).toBe(
      "2026-02-28",
    );
  });

  it("is today, or the day after the last one for orders, when nobody waits", () => {
    expect(plan({})).toEqual({ plannedDay: "2026-01-31", rankUntil: null });
    expect(plan({ mode: "deferred", rankUntil: "2026-02-28" })).toEqual({
      ...{ plannedDay: "2026-03-01", rankUntil: "2026-02-28" },
    });
  });

  it("cannot be past, nor before the orders are in", () => {
    const wrong: [Parameters<typeof plan>[0], string][] = [
      [{ rhythm: "day" }, "round.error.planned-day"],
      [{ rhythm: "day", plannedDay: "2026-01-30" }, "round.error.planned-day"],
      [{ mode: "deferred" }, "round.error.rank-until"],
      [{ mode: "deferred", rankUntil: "2026-01-30" }, "round.error.rank-until"],
      [
        {
          ...{ mode: "deferred", rankUntil: "2026-02-10", rhythm: "day" },
          plannedDay: "2026-02-10",
        },
        "round.error.read-after-ranking",
      ],
    ];
    for (const [choice, code] of wrong)
      expect(() => plan(choice)).toThrow(expect.objectContaining({ code }));
  });

  it("a round of the four aims asks nobody for an order", () => {
    expect(plan({ rankUntil: "2026-02-10" }).rankUntil).toBeNull();
  });
});

it("orders are taken until the closing day is over, in UTC", () => {
  const round = { status: "announced", rankUntil: "2026-01-31" };
  expect(takesRankings(round, now)).toBe(true);
  expect(takesRankings(round, now + 60_000)).toBe(false);
  expect(takesRankings({ ...round, status: "running" }, now)).toBe(false);
  expect(takesRankings({ ...round, rankUntil: null }, now)).toBe(false);
});

it("the reminder comes three days before, unless the invitation was sent then", () => {
  const at = (day: number, hour = 0) => Date.UTC(2026, 0, day, hour);
  const round = { rankUntil: "2026-01-31", announcedAt: at(1) };
  expect(isTimeToRemind(round, at(28) - 1)).toBe(false);
  expect(isTimeToRemind(round, at(28))).toBe(true);
  const late = { ...round, announcedAt: at(27, 1) };
  expect(isTimeToRemind(late, at(30))).toBe(false);
  expect(isTimeToRemind({ ...round, rankUntil: null }, at(30))).toBe(false);
});
