import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { InsetText } from "../ui/inset-text";
import { FieldSection } from "./field-section";
import { NotStated } from "./not-stated";
import { Line } from "./passage";
import { usePractice } from "./practice-context";

/** What was measured before and after, by whom it was assessed. */
export function Results() {
  const t = useT();
  const locale = useLocale();
  const { indicators } = usePractice().content;
  return (
    <section className="stack" aria-labelledby="results-title">
      <h2 id="results-title">{t("practices.results")}</h2>
      {indicators.length === 0 ? (
        <InsetText>
          <p>{t("practices.no-indicators")}</p>
        </InsetText>
      ) : (
        <DataTable
          caption={t("practices.results-caption")}
          rows={indicators}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("practices.indicator"),
              rowHeader: true,
              cell: ({ id }) => <Line path={`indicators.${id}.name`} />,
            },
            ...(["baseline", "target", "actual"] as const).map((key) => ({
              key,
              header: t(`practices.${key}`),
              cell: ({ id }: { id: string }) => (
                <Line path={`indicators.${id}.${key}`} />
              ),
            })),
            {
              key: "measured",
              header: t("practices.measured"),
              cell: ({ measuredOn }) =>
                measuredOn ? (
                  <time dateTime={measuredOn}>
                    {formatDay(locale, measuredOn)}
                  </time>
                ) : (
                  <NotStated />
                ),
            },
            {
              key: "source",
              header: t("practices.source"),
              cell: ({ id }) => <Line path={`indicators.${id}.source`} />,
            },
          ]}
        />
      )}
      <FieldSection field="assessment" />
    </section>
  );
}
