import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";
import type { ImportView } from "./import-view";

/** Every row is in one of these numbers: none is lost. */
export function ReviewCounts({ view }: { readonly view: ImportView }) {
  const t = useT();
  const { counts, outcomes } = view;
  if (!counts || !outcomes) return null;
  const number = (value: number) => formatNumber(t.locale, value);
  return (
    <section className="stack narrow">
      <h2>{t("import.review.title")}</h2>
      {view.state !== "done" && <p>{t("import.review.nothing-written")}</p>}
      <SummaryList
        rows={[
          { label: t("import.count.rows"), value: number(counts.rows) },
          { label: t("import.count.accepted"), value: number(counts.accepted) },
          { label: t("import.count.doubt"), value: number(counts.doubt) },
          { label: t("import.count.refused"), value: number(counts.refused) },
          { label: t("import.count.blank"), value: number(counts.blank) },
        ]}
      />
      <SummaryList
        rows={[
          {
            label: t("import.count.included"),
            value: number(outcomes.included),
          },
          {
            label: t("import.count.undecided"),
            value: number(outcomes.undecided),
          },
          {
            label: t("import.count.left-out"),
            value: number(outcomes.leftOut),
          },
        ]}
      />
    </section>
  );
}
