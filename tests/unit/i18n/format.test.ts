import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatInstant,
  formatMonth,
  formatShortDay,
} from "../../../app/i18n/format";
import { locales } from "../../../app/i18n/locales";

const at = Date.UTC(2026, 10, 18, 14, 5);

describe("days in words", () => {
  it.each(locales)(
    "of %s can end a sentence: no full stop of their own",
    (lang) => {
      const days = [formatDay(lang, at), formatShortDay(lang, "2026-11-18")];
      for (const day of days) {
        expect(day).not.toMatch(/\.$/);
        expect(day).toMatch(/2026/);
        expect(day).toMatch(/18/);
      }
    },
  );

  it.each(locales)("of %s show what is no day as it was written", (lang) => {
    expect(formatDay(lang, "2024-13-45")).toBe("2024-13-45");
    expect(formatShortDay(lang, "")).toBe("");
  });

  it("keep the month and the time behind the year", () => {
    expect(formatMonth("ru", "2026-11")).toBe("нояб. 2026");
    expect(formatInstant("ru", at)).toBe("18 нояб. 2026, 14:05 UTC");
    expect(formatInstant("en", at)).toBe("18 Nov 2026, 14:05 UTC");
  });
});
