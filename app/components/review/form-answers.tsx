import type { ReviewForm } from "../../domain/practice/review-form";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
} from "../../domain/practice/review-form";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { SummaryList } from "../ui/summary-list";

/** A review form that was sent. `note` shows what is for the editor alone. */
export function FormAnswers({
  form,
  note = false,
}: {
  readonly form: ReviewForm;
  readonly note?: boolean;
}) {
  const t = useT();
  const yesNo = (yes: boolean) => t(yes ? "review.yes" : "review.no");
  return (
    <div className="stack">
      <SummaryList
        rows={[
          {
            label: t("review.form.advice"),
            value: t(`practice.advice.${form.advice}`),
          },
          ...exclusionCriteria.map((code) => ({
            label: t(`practice.exclusion.${code}`),
            value: yesNo(form.exclusion[code]),
          })),
          ...coreCriteria.map((code) => ({
            label: t(`practice.criterion.${code}`),
            value: t(`review.score.${String(form.core[code]) as "0"}`),
          })),
          ...qualifierCriteria.map((code) => ({
            label: t(`practice.criterion.${code}`),
            value: t(`review.score.${String(form.qualifier[code]) as "0"}`),
          })),
          ...evidenceFindings.map((code) => ({
            label: t(`practice.finding.${code}`),
            value: yesNo(form.evidence[code]),
          })),
        ]}
      />
      <OwnText lang={form.lang} text={form.summary} />
      {note && form.confidential !== "" && (
        <>
          <h4>{t("review.form.confidential")}</h4>
          <OwnText lang={form.lang} text={form.confidential} />
        </>
      )}
    </div>
  );
}
