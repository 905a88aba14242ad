import type { OwnPractice } from "../../domain/practice/own";
import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";

/**
 * Where a page that saves while one writes says so: `enhance.js` saves, and puts
 * one of these texts here. Without scripts it stays empty and means nothing.
 */
export function SavedNote({ saved }: { readonly saved: OwnPractice["saved"] }) {
  const t = useT();
  return (
    <p
      className="muted"
      aria-live="polite"
      data-autosave
      data-saved={t("writing.autosave.saved", {
        at: formatTime(t.locale, saved.at),
      })}
      data-conflict={t("writing.autosave.conflict")}
      data-failed={t("writing.autosave.failed")}
    />
  );
}
