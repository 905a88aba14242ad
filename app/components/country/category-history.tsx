import type { CategorySpan } from "../../domain/reference/category";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { SourceLink } from "../graduations/source-link";
import { DataTable } from "../ui/data-table";

/** In which groups a country or area has been, since when, by which source. */
export function CategoryHistory({
  history,
}: {
  readonly history: readonly CategorySpan[];
}) {
  const t = useT();
  const lang = useLocale();
  const day = (value: string) => (
    <time dateTime={value}>{formatDay(lang, value)}</time>
  );
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t("country.history")}</h2>
      {history.length === 0 ? (
        <p>{t("country.history-none")}</p>
      ) : (
        <DataTable
          caption={t("country.history")}
          hideCaption
          rows={history}
          rowKey={({ category, from }) => `${category} ${from ?? ""}`}
          columns={[
            {
              key: "group",
              header: t("country.group"),
              rowHeader: true,
              cell: ({ category, group }) =>
                group === null
                  ? t(`reference.category.${category}`)
                  : t(`reference.income.${group}`),
            },
            {
              key: "from",
              header: t("country.from"),
              cell: ({ from }) =>
                from === null ? t("country.no-first-day") : day(from),
            },
            {
              key: "until",
              header: t("country.until"),
              cell: ({ to, scheduled }) => (
                <>
                  {to === null ? t("country.still") : day(to)}
                  {scheduled && (
                    <p className="small">
                      {t("country.scheduled", {
                        day: formatDay(lang, scheduled.on),
                      })}{" "}
                      <SourceLink
                        text={scheduled.source}
                        href={scheduled.url}
                      />
                    </p>
                  )}
                </>
              ),
            },
            {
              key: "source",
              header: t("country.source"),
              cell: ({ source, url: href, derived }) => (
                <>
                  <SourceLink text={source} href={href} />
                  {derived && (
                    <p className="small muted">{t("country.derived")}</p>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
