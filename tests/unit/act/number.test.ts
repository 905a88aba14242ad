import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actNumberSchema,
  parseRegisterNumber,
  registerNumber,
} from "../../../app/domain/act/number";

describe("register numbers", () => {
  it("are padded to six digits and grow beyond", () => {
    expect(registerNumber(123)).toBe("FW-000123");
    expect(registerNumber(1_234_567)).toBe("FW-1234567");
  });

  it("come back as the number they were made from", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (seq) => {
        expect(parseRegisterNumber(registerNumber(seq))).toBe(seq);
        expect(actNumberSchema.safeParse(registerNumber(seq)).success).toBe(
          true,
        );
      }),
    );
  });

  it.each([
    "",
    "FW-",
    "FW-000000",
    "FW-12345",
    "FW-0123456",
    "fw-000123",
    "FW-000123 ",
    "FW-٠٠٠١٢٣",
    "FW-9999999999",
    "FW-00012a",
  ])("take no other spelling: %j", (text) => {
    expect(parseRegisterNumber(text)).toBeNull();
    expect(actNumberSchema.safeParse(text).success).toBe(false);
  });

  it("are not made for what is no count", () => {
    for (const seq of [0, -1, 1.5, Number.NaN, 1_000_000_000]) {
      expect(() => registerNumber(seq)).toThrow(RangeError);
    }
  });
});
