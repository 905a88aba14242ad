import type { MetaFunction } from "@remix-run/node";
import type { MessageKey } from "../../i18n/areas";
import { isLocale } from "../../i18n/locales";
import { translator } from "../../i18n/translate";
import { pageTitle } from "../layout/page-title";

/** The `meta` of a page whose title is always the same message. */
export const titled =
  (key: MessageKey): MetaFunction =>
  ({ params }) => {
    const t = translator(isLocale(params["lang"]) ? params["lang"] : "en");
    return [{ title: pageTitle(t, t(key)) }];
  };
