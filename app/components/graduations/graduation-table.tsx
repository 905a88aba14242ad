import type {
  GraduationCase,
  GraduationStatus,
} from "../../domain/graduation/model";
import { areaName } from "../../domain/reference/area";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { StatusTag, type Tone } from "../ui/status-tag";
import { SourceLink } from "./source-link";

export const graduationTones: Readonly<Record<GraduationStatus, Tone>> = {
  proposed: "warn",
  approved: "ok",
  declined: "neutral",
};

/** Everything that was entered, each with the way to its page. */
export function GraduationTable({
  cases,
}: {
  readonly cases: readonly GraduationCase[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("graduation.entered")}
      hideCaption
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "area",
          header: t("graduation.label.area"),
          rowHeader: true,
          cell: ({ id, area }) => (
            <a href={url("graduation", { lang, id })}>{areaName(area, lang)}</a>
          ),
        },
        {
          key: "outcome",
          header: t("graduation.label.outcome"),
          cell: ({ outcome }) => t(`graduation.outcome.${outcome}`),
        },
        {
          key: "day",
          header: t("graduation.label.day"),
          cell: ({ on }) => (
            <time dateTime={on} className="nowrap">
              {formatShortDay(lang, on)}
            </time>
          ),
        },
        {
          key: "source",
          header: t("graduation.label.source"),
          cell: ({ source, url: href }) => (
            <SourceLink text={source} href={href} />
          ),
        },
        {
          key: "status",
          header: t("graduation.label.status"),
          cell: ({ status }) => (
            <StatusTag tone={graduationTones[status]}>
              {t(`graduation.status.${status}`)}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
