import { describe, expect, it } from "vitest";
import { locales } from "../app/domain/kernel/localized";
import { errorCodes, unusedKeys } from "./support/key-uses";
import {
  choices,
  messages,
  messagesIn,
  parse,
  placeholders,
  readings,
  wordsOf,
} from "./support/messages";
import { sameEverywhere, sameInLanguage } from "./support/same-words";
import { textOf } from "./support/tree";

const english = messagesIn("en");
const keys = [...english.keys()];
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Whether a text needs no translation into a language. */
function isSame(text: string, locale: (typeof locales)[number]): boolean {
  const bare = text.trim().replace(/\s?[:.]$/, "");
  const known = [...sameEverywhere, ...(sameInLanguage[locale] ?? [])];
  return !hasLetters(text) || known.includes(bare);
}

const scripts = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
} as const;

it("every area is typed in app/i18n/areas.ts", () => {
  const areas = textOf("app/i18n/areas.ts");
  const missing = [...new Set([...english.values()].map(({ area }) => area))];
  expect(
    missing.filter((area) => !areas.includes(`/en/${area}.json"`)),
  ).toEqual([]);
});

describe.each(locales)("messages in %s", (locale) => {
  const own = messagesIn(locale);

  it("are those of English, no more and no less", () => {
    expect(keys.filter((key) => !own.has(key))).toEqual([]);
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it("can be read, with the placeholders of English", () => {
    const wrong = [...own.values()].filter((message) => {
      const model = english.get(message.key);
      if (!model) return false;
      const wanted = placeholders(parse(model)).join();
      return placeholders(parse(message)).join() !== wanted;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("have every plural form of the language", () => {
    const missing = [...own.values()].flatMap((message) =>
      choices(parse(message))
        .filter(({ kind }) => kind !== "select")
        .flatMap(({ kind, options }) => {
          const type = kind === "ordinal" ? "ordinal" : "cardinal";
          const rules = new Intl.PluralRules(locale, { type });
          return rules
            .resolvedOptions()
            .pluralCategories.filter((form) => !options.includes(form))
            .map((form) => `${message.key} ${form}`);
        }),
    );
    expect(missing).toEqual([]);
  });

  it("choose between the same cases as English", () => {
    const cases = (message: Parameters<typeof parse>[0]) =>
      choices(parse(message))
        .filter(({ kind }) => kind === "select")
        .map(({ name, options }) => `${name}:${[...options].sort().join("|")}`);
    const wrong = [...own.values()].filter((message) => {
      const model = english.get(message.key);
      const wanted = model ? new Set(cases(model)) : new Set();
      return model && cases(message).some((one) => !wanted.has(one));
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("hold no empty text and no straight apostrophe that ICU would eat", () => {
    const bad = [...own.values()].filter(
      ({ text }) => text.trim() === "" || /\p{L}'\p{L}/u.test(text),
    );
    expect(bad.map(({ key }) => key)).toEqual([]);
  });
});

describe.each(locales.filter((locale) => locale !== "en"))(
  "translations into %s",
  (locale) => {
    const own = [...messagesIn(locale).values()];

    it("differ from the English text", () => {
      const same = own.filter(
        (message) =>
          message.text === english.get(message.key)?.text &&
          !isSame(wordsOf(message), locale),
      );
      expect(same.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
    });

    it("are written in the script of the language", () => {
      if (!(locale in scripts)) return;
      const script = scripts[locale as keyof typeof scripts];
      const foreign = own.filter((message) => {
        const words = wordsOf(message);
        return !isSame(words, locale) && !script.test(words);
      });
      expect(foreign.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
    });
  },
);

describe("message keys", () => {
  it("of errors and of schemas exist", () => {
    const lost = errorCodes.filter(({ code }) => !english.has(code));
    expect(lost.map(({ code, place }) => `${place}: ${code}`)).toEqual([]);
  });

  it("are all used", () => {
    expect(unusedKeys(keys)).toEqual([]);
  });
});

it("no English sentence is longer than 25 words", () => {
  const long = messages
    .filter(({ locale }) => locale === "en")
    .flatMap((message) =>
      readings(parse(message))
        .flatMap((text) => text.split(/(?<=[.!?:;])\s+/))
        .filter((text) => text.split(/\s+/).filter(hasLetters).length > 25)
        .map((text) => `${message.key}: ${text}`),
    );
  expect([...new Set(long)]).toEqual([]);
});

it("French marks of two parts stay with the word beside them", () => {
  const loose = messages
    .filter(({ locale }) => locale === "fr")
    .flatMap((message) =>
      readings(parse(message))
        .filter((text) => / [?!;:»]|« /.test(text))
        .map((text) => `${message.key}: ${text}`),
    );
  expect([...new Set(loose)]).toEqual([]);
});
