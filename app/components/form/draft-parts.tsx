import { formatInstant, formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { AutosaveNote } from "./autosave-note";
import { Button } from "./button";
import type { DraftState } from "./use-draft";

/** At the head of a form that can wait: that it holds a draft, and its mark. */
export function DraftHead({ draft }: { readonly draft: DraftState }) {
  const t = useT();
  const when = formatInstant(t.locale, draft.at);
  return (
    <>
      <input type="hidden" name="seen" value={draft.seen} />
      {draft.isResumed && (
        <p className="muted">{t("draft.resumed", { when })}</p>
      )}
    </>
  );
}

/** The button beside the one that sends. */
export function DraftButton() {
  const t = useT();
  return (
    <Button kind="secondary" name="_later" value="1">
      {t("draft.save")}
    </Button>
  );
}

/** Under the buttons: when the draft was saved while one wrote. */
export function DraftNote({ draft }: { readonly draft: DraftState }) {
  const t = useT();
  if (draft.isOvertaken) return null;
  return (
    <AutosaveNote
      saved={t("draft.autosave.saved", {
        at: formatTime(t.locale, draft.at),
      })}
      conflict={t("draft.autosave.conflict")}
      failed={t("draft.autosave.failed")}
    />
  );
}
