import type { Translate } from "../../i18n/translate";

/** Where the steps of each kind of record have their words: those that its history shows. */
const histories: Readonly<
  Record<string, (t: Translate, step: string) => string | undefined>
> = {
  act: (t, step) => t.find(`act.event.${step}`),
  engagement: (t, step) => t.find(`engagement.event.${step}`),
  import: (t, step) => t.find(`import.event.${step}`),
  match: (t, step) => t.find(`match.event.${step}`),
  offer: (t, step) => t.find(`offer.event.${step}`),
  practice: (t, step) => t.find(`review.event.${step}`),
  request: (t, step) => t.find(`request.event.${step}`),
};

/** An action of the audit trail in words; its code where there are none. */
export function actionLabel(t: Translate, action: string): string {
  const [kind = "", step = ""] = action.split(".");
  return (
    t.find(`secretariat.action.${action}`) ??
    histories[kind]?.(t, step) ??
    action
  );
}
