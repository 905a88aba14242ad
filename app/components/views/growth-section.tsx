import type { AsOf } from "../../domain/register/as-of";
import type { PeriodCount } from "../../domain/register/periods";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { HowCounted } from "../ui/how-counted";
import { PeriodFigure } from "./period-figure";
import { StatFiles } from "./stat-files";

/** How the register grew, month by month; the timeline has more ways to look at it. */
export function GrowthSection({
  periods,
  asOf,
}: {
  readonly periods: readonly PeriodCount[];
  readonly asOf: AsOf | null;
}) {
  const t = useT();
  const lang = useLocale();
  const query = { selection: {}, by: "registered", step: "month" } as const;
  return (
    <section id="growth" className="stack" aria-labelledby="t-growth">
      <h2 id="t-growth">{t("views.statistics.growth")}</h2>
      <PeriodFigure periods={periods} query={{ ...query, asOf }} />
      <div className="row between">
        <a href={url("timeline", { lang }, { asOf: asOf?.day })}>
          {t("views.timeline.caption.registered")}
        </a>
        <HowCounted rule="timeline" />
      </div>
      <StatFiles table="growth" asOf={asOf?.day} />
    </section>
  );
}
