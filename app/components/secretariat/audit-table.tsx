import type { AuditLine } from "../../domain/audit/model";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { actionLabel } from "./action-label";

/** Who did what, when. `withSubject` adds what it was done to, with a filter on it. */
export function AuditTable({
  caption,
  hideCaption,
  lines,
  withSubject = false,
}: {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly lines: readonly AuditLine[];
  readonly withSubject?: boolean | undefined;
}) {
  const t = useT();
  const lang = t.locale;
  if (lines.length === 0) {
    return <p className="muted">{t("secretariat.audit.none")}</p>;
  }
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "at",
          header: t("secretariat.audit.at"),
          cell: ({ at }) => (
            <span className="nowrap">{formatInstant(lang, at)}</span>
          ),
        },
        {
          key: "actor",
          header: t("secretariat.audit.actor"),
          cell: ({ actor }) =>
            actor === null ? (
              t("secretariat.audit.system")
            ) : (
              <Name text={actor} />
            ),
        },
        {
          key: "action",
          header: t("secretariat.audit.action"),
          rowHeader: true,
          cell: ({ action }) => actionLabel(t, action),
        },
        ...(withSubject
          ? [
              {
                key: "subject",
                header: t("secretariat.audit.subject"),
                cell: ({ subjectKind, subjectId }: AuditLine) => (
                  <>
                    {t(`secretariat.subject.${subjectKind}`)}{" "}
                    <a href={url("audit", { lang }, { subjectId })}>
                      <span className="code">{subjectId}</span>
                    </a>
                  </>
                ),
              },
            ]
          : []),
        {
          key: "detail",
          header: t("secretariat.audit.detail"),
          cell: ({ reason, detail }) => (
            <span className="code small">
              {[reason, detail].filter(Boolean).join(" · ")}
            </span>
          ),
        },
      ]}
    />
  );
}
