import { describe, expect, it } from "vitest";
import { languageOf } from "../../../app/domain/import/languages.server";
import { locales } from "../../../app/domain/kernel/localized";
import {
  isLanguageCode,
  languagesByName,
} from "../../../app/domain/reference/language";

describe.each(locales)("languages to choose from in %s", (locale) => {
  const list = languagesByName(locale);

  it("name each language once", () => {
    const names = list.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(list.length).toBeGreaterThan(170);
    // The portal's own are all there.
    const codes = list.map(({ code }) => code);
    expect(locales.filter((one) => !codes.includes(one))).toEqual([]);
  });

  it("are read again by their names, in a spreadsheet", () => {
    const lost = list.filter(({ code, name }) => languageOf(name) !== code);
    expect(lost).toEqual([]);
  });
});

it("a text in a language that is listed under another code stays what it is", () => {
  expect(isLanguageCode("tw")).toBe(true);
  expect(languageOf("tw")).toBe("tw");
});
