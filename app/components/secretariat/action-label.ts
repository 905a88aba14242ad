import type { Translate } from "../../i18n/translate";

/** An action of the audit trail in words; its code where there are none. */
export const actionLabel = (t: Translate, action: string): string =>
  (action.startsWith("act.")
    ? t.find(`act.event.${action.slice("act.".length)}`)
    : undefined) ??
  (action.startsWith("import.")
    ? t.find(`import.event.${action.slice("import.".length)}`)
    : undefined) ??
  t.find(`secretariat.action.${action}`) ??
  (action.startsWith("practice.")
    ? t.find(`review.event.${action.slice("practice.".length)}`)
    : undefined) ??
  action;
