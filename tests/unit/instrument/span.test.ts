import { describe, expect, it } from "vitest";
import { leftOf } from "../../../app/domain/instrument/span";

const span = (fromDay: string, toDay: string | null = null) => ({
  fromDay,
  toDay,
});

describe("what is left of a membership", () => {
  const whole = span("2026-03-01");

  it("is all of it where nothing takes up its days", () => {
    expect(leftOf(whole, [])).toEqual([whole]);
    expect(leftOf(whole, [span("2020-01-01", "2026-03-01")])).toEqual([whole]);
    const ended = span("2026-03-01", "2026-06-01");
    expect(leftOf(ended, [span("2026-06-01")])).toEqual([ended]);
  });

  it("is nothing where another lasts as long", () => {
    expect(leftOf(whole, [span("2020-01-01")])).toEqual([]);
    expect(leftOf(span("2026-03-01", "2026-06-01"), [whole])).toEqual([]);
  });

  it("is what comes before, between and after", () => {
    const taken = [
      span("2026-05-01", "2026-06-01"),
      span("2026-04-01", "2026-04-15"),
    ];
    expect(leftOf(whole, taken)).toEqual([
      span("2026-03-01", "2026-04-01"),
      span("2026-04-15", "2026-05-01"),
      span("2026-06-01"),
    ]);
    expect(leftOf(whole, [span("2026-07-01")])).toEqual([
      span("2026-03-01", "2026-07-01"),
    ]);
  });
});
