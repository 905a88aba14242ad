import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { actLifecycle } from "../../../app/domain/lifecycle/act";
import { transition } from "../../../app/domain/lifecycle/define";
import {
  lateStatuses,
  latenessAt,
  lateTimes,
} from "../../../app/domain/lifecycle/report-clock";

const dueAt = Date.parse("2027-01-31T10:00:00Z");

describe("the clock of reports", () => {
  it("gives ninety days, then twelve months", () => {
    const { due, overdue, dormant } = lateTimes(dueAt);
    expect(due).toBe(dueAt);
    expect(new Date(overdue).toISOString()).toBe("2027-05-01T10:00:00.000Z");
    expect(new Date(dormant).toISOString()).toBe("2028-05-01T10:00:00.000Z");
  });

  it("names the last state whose time has come", () => {
    expect(latenessAt(dueAt, dueAt - 1)).toBeNull();
    expect(latenessAt(dueAt, dueAt)).toBe("due");
    expect(latenessAt(dueAt, dueAt + 90 * DAY - 1)).toBe("due");
    expect(latenessAt(dueAt, dueAt + 90 * DAY)).toBe("overdue");
    expect(latenessAt(dueAt, dueAt + 500 * DAY)).toBe("dormant");
  });

  it("agrees with the guards of the lifecycle at every instant", () => {
    const steps = {
      due: ["published", "fall_due"],
      overdue: ["due", "fall_overdue"],
      dormant: ["overdue", "go_dormant"],
    } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: -3 * 365 * DAY, max: 3 * 365 * DAY }),
        fc.constantFrom(...lateStatuses),
        (due, later, status) => {
          const now = due + later;
          const [from, event] = steps[status];
          const act = { status: from, updatedAt: 0, reportDueAt: due };
          const mayMove = now >= lateTimes(due)[status];
          const move = () => transition(actLifecycle, act, event, { now });
          if (mayMove) expect(move()).toBe(status);
          else expect(move).toThrow("act.error.report-not-due");
          const reached = latenessAt(due, now);
          expect(
            reached !== null &&
              lateStatuses.indexOf(reached) >= lateStatuses.indexOf(status),
          ).toBe(mayMove);
        },
      ),
    );
  });
});
