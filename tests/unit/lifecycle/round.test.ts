import { expect, it } from "vitest";
import { transition } from "../../../app/domain/lifecycle/define";
import {
  isRoundOver,
  roundLifecycle,
} from "../../../app/domain/lifecycle/round";
import {
  roundEvents,
  roundStatuses,
  type RoundEvent,
  type RoundStatus,
} from "../../../app/domain/round/model";

const steps: Readonly<Record<string, RoundStatus>> = {
  "announced run": "running",
  "announced cancel": "cancelled",
  "running stop": "stopped",
  "running propose": "proposed",
  "stopped run": "running",
  "stopped cancel": "cancelled",
  "proposed publish": "published",
  "proposed cancel": "cancelled",
};

it("takes the steps of decision 024 and no others", () => {
  const take = (status: RoundStatus, event: RoundEvent) =>
    transition(roundLifecycle, { status }, event, { now: 0 });
  for (const status of roundStatuses) {
    for (const event of roundEvents) {
      const to = steps[`${status} ${event}`];
      if (to) expect(take(status, event)).toBe(to);
      else expect(() => take(status, event)).toThrow("round.error.wrong-state");
    }
  }
});

it("leaves room for the next round only when it is over", () => {
  const over = roundStatuses.filter(isRoundOver);
  expect(over).toEqual(["published", "cancelled"]);
});
