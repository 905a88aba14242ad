import { expect, it } from "vitest";
import { medianDays } from "../../../app/domain/act/waiting-time";
import { DAY } from "../../../app/domain/kernel/clock";

const waits = (...days: number[]) =>
  days.map((wait) => ({ receivedAt: DAY, registeredAt: DAY + wait * DAY }));

it("is the middle one of the waits, in whole days", () => {
  expect(medianDays(waits(9, 1, 3, 40, 2))).toBe(3);
  expect(medianDays(waits(1, 2, 4, 9, 1, 30))).toBe(3);
});

it("counts a day begun, and never none", () => {
  expect(medianDays(waits(0, 0, 0.1, 0, 0.5))).toBe(1);
});

it("says nothing from a few acts, or from dates that are not known", () => {
  expect(medianDays(waits(1, 2, 3, 4))).toBeNull();
  const unknown = { receivedAt: null, registeredAt: DAY };
  expect(medianDays([...waits(1, 2, 3, 4), unknown])).toBeNull();
});
