import type { MetaFunction } from "@remix-run/node";
import type { MessageKey } from "../../i18n/areas";
import { isLocale } from "../../i18n/locales";
import { translator } from "../../i18n/translate";
import { pageTitle } from "../layout/page-title";

interface View {
  readonly show?: "all" | "field" | undefined;
}

/** The title of a question page; it says first when the page tells of problems. */
export const questionMeta =
  (key: MessageKey): MetaFunction<() => Promise<View>> =>
  ({ params, data }) => {
    const t = translator(isLocale(params["lang"]) ? params["lang"] : "en");
    const hasErrors = data?.show === "all";
    return [{ title: pageTitle(t, t(key), { hasErrors }) }];
  };
