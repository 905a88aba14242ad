import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";

/** The way back from a page of one's own account. */
export const accountCrumbs = (t: Translate, ...more: "security"[]) => [
  {
    label: t("account.home.title"),
    href: url("account", { lang: t.locale }),
  },
  ...more.map(() => ({
    label: t("account.security.title"),
    href: url("security", { lang: t.locale }),
  })),
];
