import type { AdoptionStatus as Status } from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** How the record of the reader's own body stands, and what that means. */
export function AdoptionStatus({
  adoption,
}: {
  readonly adoption: {
    readonly status: Status;
    readonly struckReason: string | null;
  };
}) {
  const t = useT();
  const { status, struckReason } = adoption;
  return (
    <Notice
      tone={status === "struck" ? "error" : "info"}
      title={t(`practice.adoption-status.${status}`)}
    >
      <p>{t(`adoption.status-means.${status}`)}</p>
      {struckReason !== null && (
        <p>
          {t("adoption.struck-because", {
            reason: t.find(`adoption.strike.${struckReason}`) ?? "",
          })}
        </p>
      )}
    </Notice>
  );
}
