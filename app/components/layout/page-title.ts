import type { Translate } from "../../i18n/translate";

/**
 * The text of `<title>`. Pages that come back with errors say so first, since
 * the title is what a screen reader reads out on arrival.
 */
export const pageTitle = (
  t: Translate,
  title: string,
  options: { hasErrors?: boolean | undefined } = {},
): string =>
  [
    options.hasErrors ? `${t("ui.error-prefix")} ${title}` : title,
    t("ui.site"),
  ].join(" – ");
