import type { OwnAct } from "../../domain/act/own";
import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { AutosaveNote } from "../form/autosave-note";

/** Says when an act's answers were saved while one wrote. */
export function SavedNote({
  act,
}: {
  readonly act: Pick<OwnAct, "updatedAt">;
}) {
  const t = useT();
  return (
    <AutosaveNote
      saved={t("acts.autosave.saved", {
        at: formatTime(t.locale, act.updatedAt),
      })}
      conflict={t("acts.autosave.conflict")}
      failed={t("acts.autosave.failed")}
    />
  );
}
