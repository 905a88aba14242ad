import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import type { MessageParams } from "../../../app/domain/kernel/errors";
import { intlLocale, locales } from "../../../app/i18n/locales";
import { fillerOf } from "../../../app/i18n/message-filler";
import { messagesOf, translator } from "../../../app/i18n/translate";

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 101, 999, 1000, 12_345, 1_000_000];
/** Every parameter that messages have is one of these here: a count, or a text. */
const anything = (value: number | string): MessageParams =>
  new Proxy<MessageParams>(
    {},
    {
      get: () => value,
      has: () => true,
    },
  );

const messageOf = (text: string, locale: (typeof locales)[number]) =>
  new IntlMessageFormat(text, intlLocale(locale), {
    date: { day: { dateStyle: "long", timeZone: "UTC" } },
  } as object);

describe("messages filled in the short way", () => {
  it.each(locales)("of %s read as the package writes them", (locale) => {
    let quick = 0;
    for (const text of messagesOf[locale].values()) {
      if (!/[{]/.test(text)) continue;
      const message = messageOf(text, locale);
      const fill = fillerOf(message.getAst(), locale);
      if (!fill) continue;
      quick += 1;
      for (const value of [...counts, "company", ""]) {
        const params = anything(value);
        const found = fill(params, null);
        // A text where a plural wants a number is left to the package.
        if (found === undefined) continue;
        expect(found).toBe(String(message.format(params)));
      }
    }
    expect(quick).toBeGreaterThan(500);
  });

  it("leave it to the package to complain", () => {
    const t = translator("en");
    expect(() => t("views.matrix.cell", { count: 2 })).toThrow(/parts/);
    expect(() => t("views.matrix.cell")).toThrow();
  });

  it("know offsets, exact counts, choices and their order", () => {
    const text =
      "{n, plural, offset:1 =0 {none} one {you and # more} other {you and # more of {x}}} {k, select, a {A # } other {O}}";
    const message = messageOf(text, "en");
    const fill = fillerOf(message.getAst(), "en");
    for (const n of [0, 1, 2, 3, 2001])
      for (const k of ["a", "b"]) {
        const params = { n, k, x: "<b>" };
        expect(fill?.(params, null)).toBe(String(message.format(params)));
      }
    expect(fillerOf(messageOf("{d, date, day}", "en").getAst(), "en")).toBe(
      undefined,
    );
  });
});
