import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanLei,
  isLei,
  leiCheckDigits,
} from "../../../app/domain/participant/lei";
import {
  cleanRegisterNumber,
  isRegisterNumber,
  registerKey,
} from "../../../app/domain/participant/register-number";
import {
  cleanRor,
  isRor,
  rorCheckDigits,
} from "../../../app/domain/participant/ror";

const characters = (alphabet: string) =>
  fc.constantFrom(...Array.from(alphabet));
const base = fc.string({
  unit: characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  minLength: 18,
  maxLength: 18,
});
const digits = fc.string({
  unit: characters("0123456789"),
  minLength: 18,
  maxLength: 18,
});
const middle = fc.string({
  unit: characters("0123456789abcdefghjkmnpqrstvwxyz"),
  minLength: 6,
  maxLength: 6,
});

describe("LEI", () => {
  it.each([
    "506700GE1G29325QX363",
    "5493001KJTIIGC8Y1R12",
    "HWUPKR0MPOU8FGXBT394",
    "54930084UKLVMY22DS16",
  ])("%s is one", (lei) => {
    expect(isLei(lei)).toBe(true);
  });

  it.each([
    "506700GE1G29325QX364",
    "506700GE1G29325QX3",
    "",
    "506700GE1G29325QX36A",
  ])("%j is none", (lei) => {
    expect(isLei(lei)).toBe(false);
  });

  it("is cleaned before it is checked", () => {
    expect(isLei(cleanLei(" 5067 00ge-1g29 325qx363"))).toBe(true);
  });

  it("fits its check digits, and no other", () => {
    fc.assert(
      fc.property(base, (first) => {
        const right = leiCheckDigits(first);
        const fitting = Array.from({ length: 100 }, (_, n) =>
          String(n).padStart(2, "0"),
        ).filter((digits) => isLei(first + digits));
        expect(fitting).toEqual([right]);
      }),
    );
  });

  // Not letters: B1 and 1B are both read as 111.
  it("notices two neighbouring digits that changed places", () => {
    fc.assert(
      fc.property(digits, fc.nat(16), (first, at) => {
        const a = first.charAt(at);
        const b = first.charAt(at + 1);
        fc.pre(a !== b && /^\d\d$/.test(a + b));
        const swapped = first.slice(0, at) + b + a + first.slice(at + 2);
        expect(isLei(swapped + leiCheckDigits(first))).toBe(false);
      }),
    );
  });
});

describe("ROR", () => {
  it.each(["03yrm5c26", "02twcfp32", "04wxnsj81", "052gg0110", "013meh722"])(
    "%s is one",
    (id) => {
      expect(isRor(id)).toBe(true);
    },
  );

  it.each(["03yrm5c27", "13yrm5c26", "03yrm5c2", "03yrl5c26", ""])(
    "%j is none",
    (id) => {
      expect(isRor(id)).toBe(false);
    },
  );

  it.each(["https://ror.org/03yrm5c26", "ror.org/03YRM5C26/", " 03yrm5c26 "])(
    "%j is cleaned",
    (text) => {
      expect(cleanRor(text)).toBe("03yrm5c26");
    },
  );

  it("notices any one changed character", () => {
    fc.assert(
      fc.property(middle, fc.nat(5), middle, (right, at, other) => {
        fc.pre(right.charAt(at) !== other.charAt(at));
        const wrong =
          right.slice(0, at) + other.charAt(at) + right.slice(at + 1);
        expect(isRor(`0${right}${rorCheckDigits(right)}`)).toBe(true);
        expect(isRor(`0${wrong}${rorCheckDigits(right)}`)).toBe(false);
      }),
    );
  });
});

describe("register number", () => {
  it.each(["HRB 12345 B", "91440300708461136T", "SC-123/45", "1027700132195"])(
    "%s can be one",
    (number) => {
      expect(isRegisterNumber(cleanRegisterNumber(number))).toBe(true);
    },
  );

  it.each(["none", "1", "<b>1</b>", "1".repeat(41)])("%s can't", (number) => {
    expect(isRegisterNumber(cleanRegisterNumber(number))).toBe(false);
  });

  it("is one in every spelling", () => {
    expect(registerKey("hrb 12.345/b")).toBe(registerKey("ＨＲＢ12345-B"));
  });
});
