import { describe, expect, it } from "vitest";
import { demoDueAt } from "../../../app/domain/demo/report-rows.server";
import { planDemonstration } from "../../../app/domain/demo/plan";
import { clockMonths } from "../../../app/domain/act/rules";
import {
  lateStatuses,
  latenessAt,
} from "../../../app/domain/lifecycle/report-clock";

/** The day the demonstration was made for. */
const today = Date.parse("2026-11-22T12:00:00Z");

describe("late acts of the demonstration", () => {
  const all = planDemonstration(360).flatMap(({ kind, acts }) =>
    acts.map((act) => ({ kind, ...act })),
  );

  it("are as late as the clock says", () => {
    for (const status of lateStatuses) {
      const late = all.filter((act) => act.status === status);
      expect(late.length).toBeGreaterThan(0);
      for (const { kind, registeredAt } of late) {
        const dueAt = demoDueAt(kind, status, registeredAt);
        expect(dueAt).not.toBeNull();
        expect(latenessAt(dueAt ?? 0, today)).toBe(status);
      }
    }
  });

  it("are of kinds that can be late, and nobody in force is late", () => {
    for (const { kind, status, registeredAt } of all) {
      if (lateStatuses.some((late) => late === status)) {
        expect(clockMonths(kind)).not.toBeNull();
      }
      if (status !== "published") continue;
      const dueAt = demoDueAt(kind, status, registeredAt);
      if (dueAt !== null) expect(dueAt).toBeGreaterThan(today);
    }
  });
});
