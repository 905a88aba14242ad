import { registerNumber } from "../../domain/act/number";
import type { Instant } from "../../domain/kernel/clock";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { SummaryList } from "../ui/summary-list";
import { StandingLine, type Standing } from "./standing-line";

/** When reports on a participant's acts are due, or when those acts were last reaffirmed. */
export function StandingActs({
  acts,
  at,
  asOf,
}: {
  readonly at: Instant;
  /** The day the page is about, where that is past. */
  readonly asOf?: string | undefined;
  readonly acts: readonly (Standing & { readonly seq: number })[];
}) {
  const t = useT();
  const lang = useLocale();
  if (acts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t("report.public.title")}</h2>
      <SummaryList
        rows={acts.map(({ seq, ...standing }) => {
          const number = registerNumber(seq);
          return {
            label: number,
            value: (
              <a href={`${url("act", { lang, number }, { asOf })}#reports`}>
                <StandingLine standing={standing} at={at} />
              </a>
            ),
          };
        })}
      />
    </section>
  );
}
