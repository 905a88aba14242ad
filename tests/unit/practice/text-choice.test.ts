import { describe, expect, it } from "vitest";
import {
  chooseLanguage,
  chooseTexts,
  languageStates,
  type EditionTexts,
} from "../../../app/domain/practice/text-choice";

const saved = (path: string, lang: string, source: string) => ({
  ...{ path, lang, source, text: `${path} in ${lang}` },
  origin: "human" as const,
});
const edition = (isNewest = true): EditionTexts => ({
  lang: "fr",
  isNewest,
  texts: [
    { path: "title", text: "Titre", digest: "t2" },
    { path: "summary", text: "Résumé", digest: "s1" },
  ],
  saved: [
    saved("title", "en", "t1"),
    saved("summary", "en", "s1"),
    saved("summary", "ar", "s1"),
    saved("blocks.gone.name", "en", "x"),
    saved("title", "fr", "t2"),
  ],
});

describe("the language of a text", () => {
  it("shows what is translated, and the original of the rest", () => {
    const texts = chooseTexts(edition(), "ar");
    expect(texts["title"]).toEqual({
      ...{ text: "Titre", lang: "fr", origin: null, isStale: false },
    });
    expect(texts["summary"]).toMatchObject({ lang: "ar", origin: "human" });
  });

  it("shows a stale translation of the newest edition and says so", () => {
    expect(chooseTexts(edition(), "en")["title"]).toMatchObject({
      ...{ lang: "en", isStale: true },
    });
  });

  it("gives an old edition exact translations only", () => {
    const texts = chooseTexts(edition(false), "en");
    expect(texts["title"]).toMatchObject({ lang: "fr", origin: null });
    expect(texts["summary"]).toMatchObject({ lang: "en", isStale: false });
  });

  it("never takes a translation into its own language for the original", () => {
    expect(chooseTexts(edition(), "fr")["title"]).toMatchObject({
      ...{ text: "Titre", origin: null },
    });
  });

  it("counts what is done, stale and left of each language", () => {
    expect(languageStates(edition())).toEqual([
      { lang: "ar", done: 1, stale: 0, of: 2 },
      { lang: "en", done: 1, stale: 1, of: 2 },
    ]);
  });

  it("is the one asked for, else the reader's, else the original", () => {
    const states = languageStates(edition());
    expect(chooseLanguage("fr", states, "ar", "en")).toBe("ar");
    expect(chooseLanguage("fr", states, undefined, "en")).toBe("en");
    expect(chooseLanguage("fr", states, "fr", "en")).toBe("fr");
    expect(chooseLanguage("fr", states, "ru", "es")).toBe("fr");
  });
});
