import type { AdoptionLine } from "../../domain/adoption/model";
import { pickText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { EmptyState } from "../ui/empty-state";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";

/** The records of the reader's bodies, drafts too. */
export function OwnAdoptions({
  adoptions,
}: {
  readonly adoptions: readonly AdoptionLine[];
}) {
  const t = useT();
  const lang = t.locale;
  if (adoptions.length === 0) {
    return (
      <EmptyState title={t("adoption.own.none")}>
        {t("adoption.own.none-why")}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("adoption.own.title")}
      hideCaption
      rows={adoptions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "practice",
          header: t("adoption.own.practice"),
          rowHeader: true,
          cell: ({ practice, titles, participant }) => {
            const title = pickText(titles, lang);
            const params = { lang, id: participant.id, number: practice };
            return (
              <a href={url("adoptPractice", params)}>
                {title ? (
                  <Name lang={title.lang} text={title.text} />
                ) : (
                  <bdi dir="ltr">{practice}</bdi>
                )}
              </a>
            );
          },
        },
        {
          key: "who",
          header: t("adoption.own.who"),
          cell: ({ participant }) => {
            const name = pickText(participant.names, lang);
            return <Name lang={name?.lang} text={name?.text ?? ""} />;
          },
        },
        {
          key: "status",
          header: t("adoption.own.status"),
          cell: ({ status, result }) => (
            <span className="row">
              <StatusTag tone={status === "struck" ? "error" : "neutral"}>
                {t(`practice.adoption-status.${status}`)}
              </StatusTag>
              {status === "published" && result === null && (
                <span className="small">{t("adoption.own.add-result")}</span>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
