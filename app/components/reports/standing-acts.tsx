import { registerNumber } from "../../domain/act/number";
import type { Day, Instant } from "../../domain/kernel/clock";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { SummaryList } from "../ui/summary-list";

/** When reports on a participant's acts are due, or when those acts were last reaffirmed. */
export function StandingActs({
  acts,
  asOf,
}: {
  /** The day the page is about, where that is past. */
  readonly asOf?: string | undefined;
  readonly acts: readonly {
    readonly seq: number;
    readonly dueAt: Instant | null;
    readonly lastReaffirmed: Day | null;
  }[];
}) {
  const t = useT();
  const lang = useLocale();
  if (acts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t("report.public.title")}</h2>
      <SummaryList
        rows={acts.map(({ seq, dueAt, lastReaffirmed }) => {
          const number = registerNumber(seq);
          return {
            label: number,
            value: (
              <a href={`${url("act", { lang, number }, { asOf })}#reports`}>
                {dueAt === null
                  ? t("report.public.reaffirmed", {
                      day: formatDay(lang, lastReaffirmed ?? 0),
                    })
                  : t("report.public.due", { day: formatDay(lang, dueAt) })}
              </a>
            ),
          };
        })}
      />
    </section>
  );
}
