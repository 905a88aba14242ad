import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../../app/domain/log/canonical";

describe("canonical JSON", () => {
  it("is that of RFC 8785, section 3.2", () => {
    const given = {
      numbers: [
        JSON.parse("333333333.33333329") as number,
        1e30,
        4.5,
        2e-3,
        1e-27,
      ],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(given)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts names by their UTF-16 units", () => {
    const given = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\ud83d\ude00": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    const order = [...canonicalJson(given).matchAll(/:(\d)/g)].map(
      ([, n]) => n,
    );
    expect(order).toEqual(["2", "4", "6", "7", "1", "5", "3"]);
  });

  it("is the same whatever the order of names, and stays what it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        let text: string;
        try {
          text = canonicalJson(value as Json);
        } catch {
          return; // a half of a surrogate pair
        }
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  it("does not exist for some values", () => {
    expect(() => canonicalJson("\ud800")).toThrow("not-canonical");
    expect(() => canonicalJson({ "\udc00": 1 })).toThrow("not-canonical");
    expect(() => canonicalJson(Number.NaN)).toThrow("not-canonical");
  });
});
