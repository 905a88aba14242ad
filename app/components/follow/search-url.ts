import type { SearchKind } from "../../domain/follow/model";
import type { Locale } from "../../i18n/locales";
import { url } from "../../urls";

/**
 * Where a followed search is read.
 * @param query as it stands in an address
 */
export const searchUrl = (lang: Locale, kind: SearchKind, query: string) =>
  [url(kind === "search" ? "register" : "practices", { lang }), query]
    .filter(Boolean)
    .join("?");
