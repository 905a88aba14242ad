/**
 * Where a page that saves while one writes says so: `enhance.js` saves, and puts
 * one of these texts here. Without scripts it stays empty and means nothing.
 */
export function AutosaveNote({
  saved,
  conflict,
  failed,
}: {
  /** Finished texts. */
  readonly saved: string;
  readonly conflict: string;
  readonly failed: string;
}) {
  return (
    <p
      className="muted"
      aria-live="polite"
      data-autosave
      data-saved={saved}
      data-conflict={conflict}
      data-failed={failed}
    />
  );
}
