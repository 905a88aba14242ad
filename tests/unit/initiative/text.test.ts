import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isDay } from "../../../app/domain/kernel/clock";
import { locales } from "../../../app/domain/kernel/localized";
import {
  partAnchors,
  proposalNumbers,
  type PartAnchor,
} from "../../../app/domain/initiative/model";
import {
  editionsIn,
  initiativeText,
  proposalLabel,
  readInitiativeText,
  statusesIn,
} from "../../../app/domain/initiative/text";
import en from "../../../app/domain/initiative/text/en.json";

const officialEnglish: readonly PartAnchor[] = [
  ...(["p1", "p2", "p3", "lead"] as const),
  ...(["m1", "m2", "m3", "m4", "m5"] as const),
];
const wholeText = (locale: (typeof locales)[number]) => {
  const { title, parts } = initiativeText(locale);
  return [title.text, ...parts.map((part) => part.text)];
};
const sha256 = (lines: readonly string[]) =>
  createHash("sha256").update(lines.join("\n")).digest("hex");

describe("the text of the initiative", () => {
  it("is the authentic text, character by character, in Chinese", () => {
    expect(sha256(wholeText("zh"))).toBe(
      "7116cf8a7655cdf65cf40c3b4e88f5d5be25cec7f9bab6ef3d6d6c91a0b07fdf",
    );
  });

  it("is the official text, character by character, where English has one", () => {
    const { title, parts } = initiativeText("en");
    const official = parts.filter((part) =>
      officialEnglish.includes(part.anchor),
    );
    expect(sha256([title.text, ...official.map((part) => part.text)])).toBe(
      "95f3447ccd4fbf4851f62e9a8f5d01141de4c64dbee2d92535254a02d746e4d4",
    );
  });

  it.each(locales)("is whole in %s, with the same anchors", (locale) => {
    const { parts, labels, title } = initiativeText(locale);
    expect(parts.map((part) => part.anchor)).toEqual([...partAnchors]);
    expect(parts.map((part) => part.kind)).toEqual([
      ...(["preamble", "preamble", "preamble", "lead"] as const),
      ...proposalNumbers.map(() => "proposal" as const),
      "closing",
    ]);
    expect(parts.flatMap((part) => part.proposal ?? [])).toEqual([
      ...proposalNumbers,
    ]);
    expect(title.text).not.toBe("");
    expect(new Set(Object.values(labels)).size).toBe(11);
  });

  it("tells the status of each part", () => {
    for (const locale of locales) {
      for (const { anchor, edition } of initiativeText(locale).parts) {
        const expected =
          locale === "zh"
            ? "authentic"
            : locale === "en" && officialEnglish.includes(anchor)
              ? "official"
              : "working";
        expect(edition.status, `${locale} ${anchor}`).toBe(expected);
        expect(isDay(edition.date)).toBe(true);
      }
    }
    expect(statusesIn(initiativeText("en"))).toEqual(["official", "working"]);
    expect(editionsIn(initiativeText("en"))).toHaveLength(2);
    expect(editionsIn(initiativeText("ru"))).toHaveLength(1);
  });

  it.each(["ar", "zh", "ru"] as const)(
    "leaves nothing in Latin letters in %s",
    (locale) => {
      const acronyms = /\b(?:CPTPP|DEPA)\b/g;
      for (const line of wholeText(locale)) {
        expect(line.replace(acronyms, "")).not.toMatch(/[A-Za-z]/);
      }
    },
  );

  it.each(["en", "fr", "es", "ru", "ar"] as const)(
    "is translated, not copied, in %s: no Chinese, no line equal to English",
    (locale) => {
      const english = new Set(wholeText("en"));
      for (const line of wholeText(locale)) {
        expect(line).not.toMatch(/\p{Script=Han}/u);
        if (locale !== "en") expect(english.has(line)).toBe(false);
      }
    },
  );

  it("has short titles that fit a list", () => {
    for (const locale of locales) {
      for (const number of proposalNumbers) {
        const label = proposalLabel(locale, number);
        const words = label.split(/\s+/).length;
        if (locale === "zh") expect(label.length).toBeLessThanOrEqual(14);
        else expect(words, label).toBeLessThanOrEqual(6);
        if (locale !== "zh") expect(words, label).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("refuses a file that lost a part or names an unknown edition", () => {
    const without = {
      ...en,
      parts: en.parts.filter((part) => part.anchor !== "m7"),
    };
    expect(() => readInitiativeText(without)).toThrow("initiative en m7");
    const strange = {
      ...en,
      parts: en.parts.map((part) => ({ ...part, edition: "none" })),
    };
    expect(() => readInitiativeText(strange)).toThrow("initiative en title");
    expect(() => readInitiativeText({ ...en, labels: [] })).toThrow();
  });
});
