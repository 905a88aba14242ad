import { describe, expect, it } from "vitest";
import { z } from "zod";
import { startOf } from "../../../app/domain/kernel/clock";
import {
  asOfSchema,
  endOf,
  settleAsOf,
} from "../../../app/domain/register/as-of";

const schema = z.object({ asOf: asOfSchema });
const now = startOf("2026-11-22") + 5;

describe("the day the register is read as of", () => {
  it("is the last millisecond of a day", () => {
    expect(endOf("2024-12-31") + 1).toBe(startOf("2025-01-01"));
    expect(schema.parse({ asOf: "2024-02-29" })).toEqual({
      asOf: { day: "2024-02-29", at: startOf("2024-03-01") - 1 },
    });
  });

  it("is null where the address names none", () => {
    expect(schema.parse({})).toEqual({ asOf: null });
  });

  it.each([
    "yesterday",
    "2025-02-29",
    "2025-2-1",
    "20250201",
    " ",
    ["2025-01-01", "2025-01-02"],
  ])("refuses %j and says how a day is written", (asOf) => {
    const parsed = schema.safeParse({ asOf });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      "register.error.as-of-no-day",
    ]);
  });

  it("is now for today, and refused for tomorrow", () => {
    const on = (day: string) => ({ page: 2, asOf: { day, at: endOf(day) } });
    expect(settleAsOf(on("2026-11-21"), now)).toEqual(on("2026-11-21"));
    expect(settleAsOf(on("2026-11-22"), now)).toEqual({ page: 2, asOf: null });
    expect(() => {
      settleAsOf(on("2026-11-23"), now);
    }).toThrow(
      expect.objectContaining({
        kind: "invalid",
        code: "register.error.as-of-future",
      }) as Error,
    );
  });

  it("leaves queries without it alone", () => {
    expect(settleAsOf({ page: 1 }, now)).toEqual({ page: 1 });
    expect(settleAsOf(null, now)).toBeNull();
  });
});
