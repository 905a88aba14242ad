import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "../../app/domain/kernel/localized";

/** Looks up what a page says in the reader's language, by the key of the message. */
export type Words = (
  key: string,
  params?: Readonly<Record<string, string | number>>,
) => string;

/**
 * The portal's own words in a language, for tests that find controls by name.
 * @throws Error for a key that the language does not have
 */
export function words(lang: Locale): Words {
  const areas = new Map<string, Record<string, string>>();
  const areaOf = (name: string) => {
    const file = `../../app/i18n/messages/${lang}/${name}.json`;
    const known =
      areas.get(name) ??
      (JSON.parse(
        readFileSync(new URL(file, import.meta.url), "utf8"),
      ) as Record<string, string>);
    areas.set(name, known);
    return known;
  };
  return (key, params) => {
    const dot = key.indexOf(".");
    const message = areaOf(key.slice(0, dot))[key.slice(dot + 1)];
    if (message === undefined) throw new Error(`No message ${lang} ${key}`);
    const format = new IntlMessageFormat(message, `${lang}-u-nu-latn`);
    return String(format.format(params));
  };
}
