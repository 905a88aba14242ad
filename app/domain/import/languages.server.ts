import { foldKey } from "../kernel/fold";
import { locales } from "../kernel/localized";
import {
  isLanguageCode,
  languageCodes,
  languageName,
} from "../reference/language";

let byName: Map<string, string> | undefined;

/** The code of a language written as a code or by its name in any of the six languages. */
export function languageOf(text: string): string | undefined {
  const key = foldKey(text).trim();
  const [code = ""] = key.split(/[-_]/);
  if (isLanguageCode(code)) return code;
  // Of two codes with one name the last one set stays: the first of the list.
  byName ??= new Map(
    languageCodes
      .toReversed()
      .flatMap((one) =>
        locales.map(
          (locale) => [foldKey(languageName(one, locale)), one] as const,
        ),
      ),
  );
  return byName.get(key);
}
