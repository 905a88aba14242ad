import { partNames, type PartName } from "../../domain/request/parts";
import type { Locale } from "../../i18n/locales";
import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { accountCrumbs } from "../account/account-crumbs";

export interface PartQuery {
  /** `all` tells every problem of the page at its head, `field` only beside the fields. */
  readonly show?: "all" | "field";
  readonly add?: "needs" | "indicators";
}

export const partUrl = (
  lang: Locale,
  id: string,
  part: PartName,
  query: PartQuery = {},
): string =>
  part === "files"
    ? url("requestFiles", { lang, id })
    : url("requestPart", { lang, id, part }, { ...query });

export function nextUrl(lang: Locale, id: string, part: PartName): string {
  const next = partNames[partNames.indexOf(part) + 1];
  return next ? partUrl(lang, id, next) : url("requestCheck", { lang, id });
}

/** The way back from a page about a request one writes. */
export const writeCrumbs = (t: Translate, id?: string) => {
  const lang = t.locale;
  return [
    ...accountCrumbs(t),
    { label: t("request.mine.title"), href: url("myRequests", { lang }) },
    ...(id === undefined
      ? []
      : [
          {
            label: t("request.tasks.short"),
            href: url("writeRequest", { lang, id }),
          },
        ]),
  ];
};
