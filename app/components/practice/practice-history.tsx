import { directionOf } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { Timeline } from "../ui/timeline";
import { usePractice } from "./practice-context";

/** What happened to a practice in public, newest first. */
export function PracticeHistory() {
  const t = useT();
  const { events } = usePractice();
  if (events.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="history-title">
      <h2 id="history-title">{t("practices.history")}</h2>
      <Timeline
        items={[...events]
          .reverse()
          .map(({ id, event, edition, note, noteLang, at }) => ({
            key: id,
            at,
            title:
              t.find(`practices.event.${event}`, { edition: edition ?? 0 }) ??
              event,
            text: note ? (
              <p
                lang={noteLang ?? undefined}
                dir={noteLang ? directionOf(noteLang) : undefined}
              >
                {note}
              </p>
            ) : undefined,
          }))}
      />
    </section>
  );
}
