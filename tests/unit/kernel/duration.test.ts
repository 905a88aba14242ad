import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../app/domain/kernel/clock";
import {
  addDuration,
  parseDuration,
} from "../../../app/domain/kernel/duration";

describe("a duration", () => {
  it.each([
    ["45", { months: 0, ms: 45 * DAY }],
    ["0", { months: 0, ms: 0 }],
    ["P90D", { months: 0, ms: 90 * DAY }],
    ["P2Y3M", { months: 27, ms: 0 }],
    ["P1W", { months: 0, ms: 7 * DAY }],
    ["PT36H5M", { months: 0, ms: 36 * HOUR + 5 * MINUTE }],
    ["P1MT1M", { months: 1, ms: MINUTE }],
  ])("%s", (text, wanted) => {
    expect(parseDuration(text)).toEqual(wanted);
  });

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "-3",
    "1.5",
    "P1H",
    "1 day",
    "P101Y",
    "999999",
  ])("is not %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it("never leads back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.nat(1000),
        fc.nat(DAY),
        (at, months, ms) => {
          expect(addDuration(at, { months, ms })).toBeGreaterThanOrEqual(at);
        },
      ),
    );
  });
});
