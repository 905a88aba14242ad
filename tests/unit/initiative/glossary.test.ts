import { describe, expect, it } from "vitest";
import {
  glossary,
  glossaryGroup,
  glossaryGroups,
} from "../../../app/domain/initiative/glossary";
import { initiativeText } from "../../../app/domain/initiative/text";
import { locales, type Locale } from "../../../app/domain/kernel/localized";
import { forms } from "./forms.data";

const partsOf = (locale: Locale) =>
  new Map(
    initiativeText(locale).parts.map((part) => [
      part.anchor,
      part.text.toLocaleLowerCase(locale),
    ]),
  );

describe("the glossary", () => {
  it("has a term and a meaning in every language, and no term twice", () => {
    for (const locale of locales) {
      for (const { id, term, definition } of glossary) {
        expect(term[locale], `${locale} ${id}`).toMatch(/\S/);
        expect(definition[locale], `${locale} ${id}`).toMatch(/[.。]$/);
      }
      const terms = glossary.map((entry) => entry.term[locale]);
      expect(new Set(terms).size, locale).toBe(terms.length);
    }
  });

  it("is written in its own script", () => {
    for (const { id, term, definition } of glossary) {
      for (const locale of ["ar", "zh", "ru"] as const) {
        expect(term[locale] + definition[locale], id).not.toMatch(/[A-Za-z]/);
      }
      for (const locale of locales.filter((other) => other !== "zh")) {
        expect(definition[locale], id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("knows where the authentic text has a term", () => {
    for (const { id, inText, anchors } of glossary) {
      expect(anchors.length > 0, id).toBe(inText);
    }
    const echo = glossary.find((entry) => entry.id === "echo");
    expect(echo?.anchors).toEqual(["c1"]);
  });

  it.each(locales.filter((locale) => locale !== "zh"))(
    "is kept to in %s: the term stands wherever the Chinese has it",
    (locale) => {
      const parts = partsOf(locale);
      const missing = glossary
        .filter((entry) => entry.inText)
        .flatMap(({ id, term, anchors }) => {
          const allowed = forms[locale]?.[id] ?? [
            term[locale].toLocaleLowerCase(locale),
          ];
          return anchors
            .filter((anchor) => {
              const text = parts.get(anchor) ?? "";
              return !allowed.some((form) => text.includes(form));
            })
            .map((anchor) => `${anchor} ${id}`);
        });
      expect(missing).toEqual([]);
    },
  );

  it("shows every term in exactly one group, in the reader's order", () => {
    const shown = glossaryGroups.flatMap((group) => glossaryGroup(group, "ru"));
    expect(shown).toHaveLength(glossary.length);
    const terms = glossaryGroup("text", "ru").map((entry) => entry.term.ru);
    expect(terms).toEqual([...terms].sort(new Intl.Collator("ru").compare));
    expect(glossaryGroup("acts", "ar").map((entry) => entry.id)).toEqual([
      ...(["echo", "confirm", "support"] as const),
    ]);
  });
});
