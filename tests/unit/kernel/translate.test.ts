import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { intlLocale } from "../../../app/i18n/locales";
import { messagesOf, translator } from "../../../app/i18n/translate";

/** The names of what a message takes where it takes nothing but texts and numbers. */
const namesIn = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

describe("a message", () => {
  it.each(["ar", "fr", "zh"] as const)(
    "of %s is filled in as the package fills it in",
    (locale) => {
      const t = translator(locale);
      for (const [key, text] of messagesOf[locale]) {
        if (/\{\w+,|</.test(text)) continue;
        const params = Object.fromEntries(
          namesIn(text).map((name, at) => [
            name,
            at % 2 ? 1234.5 : `“${name}” {x}`,
          ]),
        );
        const plain = new IntlMessageFormat(text, intlLocale(locale));
        expect(t.find(key, params), key).toBe(String(plain.format(params)));
      }
    },
  );

  it("complains of what is missing", () => {
    expect(() => translator("en")("ui.mark-all", {})).toThrow(/total/);
    expect(() => translator("en")("ui.mark-all")).toThrow(/total/);
  });
});
