import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportDueAfter } from "../../../app/domain/act/rules";
import { DAY } from "../../../app/domain/kernel/clock";
import { actLifecycle } from "../../../app/domain/lifecycle/act";
import { transition } from "../../../app/domain/lifecycle/define";
import {
  dueUntil,
  lateEvents,
  reminderAt,
  reminderWindow,
  waitingStatuses,
} from "../../../app/domain/report/clock";
import { dueDateAt } from "../../../app/domain/report/due";
import { reminderDays } from "../../../app/domain/report/model";

const instants = fc.integer({ min: 0, max: 4e12 });
const spans = fc.integer({ min: -4 * 365 * DAY, max: 4 * 365 * DAY });

describe("what the clock makes necessary", () => {
  it("is what the lifecycle allows, and nothing is left to do afterwards", () => {
    fc.assert(
      fc.property(
        instants,
        spans,
        fc.constantFrom(...waitingStatuses, "dormant" as const),
        (reportDueAt, later, start) => {
          const now = reportDueAt + later;
          let act = { status: start, updatedAt: 0, reportDueAt } as {
            status: Parameters<typeof lateEvents>[0]["status"];
            updatedAt: number;
            reportDueAt: number;
          };
          for (const event of lateEvents(act, now)) {
            const status = transition(actLifecycle, act, event, { now });
            act = { ...act, status };
          }
          expect(lateEvents(act, now)).toEqual([]);
        },
      ),
    );
  });

  it("is nothing for those who never lapse, or have left", () => {
    expect(
      lateEvents({ status: "published", reportDueAt: null }, 4e12),
    ).toEqual([]);
    expect(lateEvents({ status: "withdrawn", reportDueAt: 0 }, 4e12)).toEqual(
      [],
    );
  });

  it("finds by due date only acts that have to move, a leap day late at most", () => {
    fc.assert(
      fc.property(
        instants,
        spans,
        fc.constantFrom(...waitingStatuses),
        (now, later, status) => {
          const reportDueAt = now + later;
          const isFound = reportDueAt <= dueUntil(status, now);
          const moves = lateEvents({ status, reportDueAt }, now).length > 0;
          if (isFound) expect(moves).toBe(true);
          const before = lateEvents({ status, reportDueAt }, now - DAY);
          if (before.length > 0) expect(isFound).toBe(true);
        },
      ),
    );
  });
});

describe("reminders", () => {
  it("fall in exactly one window, and none once the report is due", () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: -10 * DAY, max: 200 * DAY }),
        (now, left) => {
          const dueAt = now + left;
          const windows = reminderDays.filter((days) => {
            const { from, until } = reminderWindow(days, now);
            return dueAt > from && dueAt <= until;
          });
          const wanted = reminderAt(dueAt, now);
          expect(windows).toEqual(wanted === null ? [] : [wanted]);
          expect(wanted === null).toBe(left <= 0 || left > 90 * DAY);
        },
      ),
    );
  });
});

describe("the due date", () => {
  it("always lies ahead of a report, by kind of participant", () => {
    fc.assert(
      fc.property(instants, (at) => {
        expect(reportDueAfter("company", at) ?? 0).toBeGreaterThan(at);
        expect(reportDueAfter("academia", at) ?? 0).toBeGreaterThan(
          reportDueAfter("company", at) ?? 0,
        );
        expect(reportDueAfter("government", at)).toBeNull();
      }),
    );
  });

  it("of an earlier day is the one that stood then", () => {
    const reports = [
      { at: 10, dueAt: 12, nextDueAt: 30 },
      { at: 35, dueAt: 30, nextDueAt: 60 },
    ];
    expect(dueDateAt(reports, 60, 9)).toBe(12);
    expect(dueDateAt(reports, 60, 10)).toBe(30);
    expect(dueDateAt(reports, 60, 34)).toBe(30);
    expect(dueDateAt(reports, 60, 35)).toBe(60);
    expect(dueDateAt([], 60, 35)).toBe(60);
  });
});
