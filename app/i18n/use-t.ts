import { useParams } from "@remix-run/react";
import { localeOfParams, type Locale } from "./locales";
import { translator, type Translate } from "./translate";

/** The language of the page: the first part of its URL, English where there is none. */
export function useLocale(): Locale {
  return localeOfParams(useParams()) ?? "en";
}

/** The page's translator. Pages are rendered on the server, so all messages are at hand. */
export const useT = (): Translate => translator(useLocale());
