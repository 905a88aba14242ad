import type { Day, Instant } from "../../domain/kernel/clock";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";

/** When a report on an act is or was due, or when it was last reaffirmed. */
export interface Standing {
  readonly dueAt: Instant | null;
  readonly isEarly: boolean;
  readonly neverLapses: boolean;
  readonly lastReaffirmed: Day | null;
}

/**
 * The same in words, as of an instant: a day that is over is no next one.
 * Nothing for acts on which no report is awaited.
 */
export function StandingLine({
  standing: { dueAt, isEarly, neverLapses, lastReaffirmed },
  at,
}: {
  readonly standing: Standing;
  readonly at: Instant;
}) {
  const t = useT();
  if (dueAt !== null) {
    const isOver = dueAt <= at;
    return (
      <>
        {t(isOver ? "report.public.was-due" : "report.public.due", {
          day: formatDay(t.locale, dueAt),
        })}
        {isEarly && ` · ${t("report.public.early")}`}
      </>
    );
  }
  if (!neverLapses) return null;
  return lastReaffirmed === null
    ? t("report.public.never-reaffirmed")
    : t("report.public.reaffirmed", {
        day: formatDay(t.locale, lastReaffirmed),
      });
}
