import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanName,
  cleanText,
  longText,
  nameProblem,
  nameText,
  optionalName,
  textProblem,
} from "../../../app/domain/kernel/text";
import { anyText } from "../../support/any-text";

const issueOf = (schema: ReturnType<typeof nameText>, value: unknown) =>
  schema.safeParse(value).error?.issues[0];

describe("cleanName", () => {
  it("trims, joins spaces, drops what nobody sees, composes", () => {
    expect(cleanName("\u00a0 Cafe\u0301\u3000\u200b Ltd\ufeff \n")).toBe(
      "Café Ltd",
    );
  });

  it("changes nothing more the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("nameProblem", () => {
  it.each([
    ["Acme\u0000", "text.error.control"],
    ["Acme\nLtd", "text.error.control"],
    ["Acme\u202eLtd", "text.error.direction"],
    ["Acme\u200f", "text.error.direction"],
    ["Acme\ud800", "text.error.broken"],
    ["Acme\ue000", "text.error.broken"],
    ["Acme\ufffe", "text.error.broken"],
    ["--", "text.error.no-letter"],
  ])("%j: %s", (text, key) => {
    expect(nameProblem(text)).toBe(key);
  });

  it.each(["Société d’Études n° 1", "华为（中国）", "شركة", "می‌خواهم", "3M"])(
    "%s is fine",
    (text) => {
      expect(nameProblem(text)).toBeUndefined();
    },
  );
});

describe("textProblem", () => {
  it.each(["\u0007", "a\u202eb", "a\u2066b\nc\u2069", "\udc00"])(
    "refuses %j",
    (text) => {
      expect(textProblem(text)).toBeDefined();
    },
  );

  it("takes lines, tabs, single marks and closed embeddings", () => {
    expect(textProblem("a\n\tb \u200f c \u202bد\u202c")).toBeUndefined();
  });
});

describe("schemas", () => {
  it("name the key and the limit", () => {
    const issue = issueOf(nameText(3), "four");
    expect(issue?.message).toBe("text.error.too-long");
    expect(issue).toMatchObject({ params: { max: 3, length: 4 } });
  });

  it("count characters, not code units", () => {
    expect(nameText(2).parse("𠀀𠀁")).toBe("𠀀𠀁");
  });

  it("say what is missing", () => {
    expect(issueOf(nameText(9, "act.error.x"), " ")?.message).toBe(
      "act.error.x",
    );
    expect(issueOf(nameText(9), undefined)?.message).toBe("text.error.missing");
    expect(issueOf(longText(9), undefined)?.message).toBe("text.error.missing");
  });

  it("let an optional line be empty or absent", () => {
    expect(optionalName(9).parse("  ")).toBeUndefined();
    expect(optionalName(9).parse(undefined)).toBeUndefined();
    expect(optionalName(9).parse(" a ")).toBe("a");
  });

  it("never throw, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        nameText(5).safeParse(value);
        longText(5).safeParse(value);
      }),
    );
  });
});
