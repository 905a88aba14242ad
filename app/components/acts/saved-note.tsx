import type { OwnAct } from "../../domain/act/own";
import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";

/**
 * Where a page that saves while one writes says so: `enhance.js` saves, and puts
 * one of these texts here. Without scripts it stays empty and means nothing.
 */
export function SavedNote({
  act,
}: {
  readonly act: Pick<OwnAct, "updatedAt">;
}) {
  const t = useT();
  return (
    <p
      className="muted"
      aria-live="polite"
      data-autosave
      data-saved={t("acts.autosave.saved", {
        at: formatTime(t.locale, act.updatedAt),
      })}
      data-conflict={t("acts.autosave.conflict")}
      data-failed={t("acts.autosave.failed")}
    />
  );
}
