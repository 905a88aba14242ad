import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currencyCodes,
  isCurrency,
  minorDigits,
  parseMoney,
  plainMoney,
} from "../../../app/domain/reference/currency";

describe("currencies", () => {
  it("are three letters each, none twice", () => {
    expect(currencyCodes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
    expect(isCurrency("EUR")).toBe(true);
    expect(isCurrency("XXX")).toBe(false);
  });

  it.each([
    ["250000", "EUR", 25_000_000],
    ["250 000,50", "EUR", 25_000_050],
    ["1,250,000.5", "USD", 125_000_050],
    ["1.250.000", "EUR", 125_000_000],
    ["1,250,000", "EUR", 125_000_000],
    ["1,250", "JPY", 1250],
    ["1000", "JPY", 1000],
    ["1.234", "KWD", 1234],
  ])("are read as people write them: %s %s", (text, currency, minor) => {
    expect(parseMoney(text, currency)).toBe(minor);
  });

  it.each([
    ["", "EUR"],
    ["-5", "EUR"],
    ["1.25.000", "EUR"],
    ["10,5", "JPY"],
    // A thousand and a quarter, or one and a quarter?
    ["1,250", "EUR"],
    ["1.250", "USD"],
    ["0.500", "USD"],
    ["5 euro", "EUR"],
    ["1e9", "EUR"],
    ["9999999999999999", "EUR"],
  ])("refuse what is no amount: %s %s", (text, currency) => {
    expect(parseMoney(text, currency)).toBeNull();
  });

  it("come back from a form as they were", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.constantFrom(...currencyCodes),
        (amount, currency) => {
          const minor =
            amount - (amount % (minorDigits(currency) === 3 ? 1000 : 1));
          const text = plainMoney(minor, currency);
          expect(parseMoney(text, currency)).toBe(minor);
        },
      ),
    );
  });
});
