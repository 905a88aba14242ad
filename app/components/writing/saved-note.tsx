import type { OwnPractice } from "../../domain/practice/own";
import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { AutosaveNote } from "../form/autosave-note";

/** Says when a part of a practice was saved while one wrote. */
export function SavedNote({ saved }: { readonly saved: OwnPractice["saved"] }) {
  const t = useT();
  return (
    <AutosaveNote
      saved={t("writing.autosave.saved", {
        at: formatTime(t.locale, saved.at),
      })}
      conflict={t("writing.autosave.conflict")}
      failed={t("writing.autosave.failed")}
    />
  );
}
