import type { Judgement } from "../../domain/practice/judgement";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";

/** How evidence and label come about: points, and each level with its reason. */
export function JudgementBox({ judgement }: { readonly judgement: Judgement }) {
  const t = useT();
  const { core, qualifier, evidence, label, reasons, excluded } = judgement;
  return (
    <div className="stack">
      <p>
        {t("review.judgement.core", { ...core })}
        <br />
        {t("review.judgement.qualifier", { ...qualifier })}
      </p>
      <p>
        <strong>
          {evidence} {t(`practice.evidence.${evidence}`)} ·{" "}
          {t(`practice.label.${label}`)}
        </strong>
      </p>
      {excluded.length > 0 && (
        <>
          <p>{t("review.judgement.excluded")}</p>
          <ul>
            {excluded.map((code) => (
              <li key={code}>{t(`practice.exclusion.${code}`)}</li>
            ))}
          </ul>
        </>
      )}
      <DataTable
        caption={t("review.judgement.reasons")}
        rows={reasons}
        rowKey={({ level }) => level}
        columns={[
          {
            key: "level",
            header: t("review.judgement.level"),
            rowHeader: true,
            cell: ({ level }) => `${level} ${t(`practice.evidence.${level}`)}`,
          },
          {
            key: "reached",
            header: t("review.judgement.reached"),
            cell: ({ isReached }) => t(isReached ? "review.yes" : "review.no"),
          },
          {
            key: "why",
            header: t("review.judgement.why"),
            cell: ({ reason }) => t(`review.evidence-reason.${reason}`),
          },
        ]}
      />
    </div>
  );
}
