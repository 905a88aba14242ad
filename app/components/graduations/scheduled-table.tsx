import { areaName } from "../../domain/reference/area";
import type { ScheduledLdcExit } from "../../domain/reference/ldc";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { SourceLink } from "./source-link";

/** What is planned and changes nothing yet. */
export function ScheduledTable({
  scheduled,
  mayEnter,
}: {
  readonly scheduled: readonly ScheduledLdcExit[];
  readonly mayEnter: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("graduation.scheduled")}
      hideCaption
      rows={scheduled}
      rowKey={({ iso3 }) => iso3}
      columns={[
        {
          key: "area",
          header: t("graduation.label.area"),
          rowHeader: true,
          cell: ({ iso3 }) => (
            <a href={url("country", { lang, iso3 })}>{areaName(iso3, lang)}</a>
          ),
        },
        {
          key: "day",
          header: t("graduation.label.day"),
          cell: ({ on, moreTimeAsked }) => (
            <>
              <time dateTime={on} className="nowrap">
                {formatShortDay(lang, on)}
              </time>
              {moreTimeAsked && (
                <p className="small muted">{t("reference.ldc-more-time")}</p>
              )}
            </>
          ),
        },
        {
          key: "source",
          header: t("graduation.label.source"),
          cell: ({ source, url: href }) => (
            <SourceLink text={source} href={href} />
          ),
        },
        ...(mayEnter
          ? [
              {
                key: "enter",
                header: t("graduation.label.next"),
                cell: ({ iso3 }: ScheduledLdcExit) => (
                  <a href={url("newGraduation", { lang }, { area: iso3 })}>
                    {t("graduation.enter-for", { name: areaName(iso3, lang) })}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
