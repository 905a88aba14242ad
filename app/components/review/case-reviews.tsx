import type { Dependence } from "../../domain/practice/independence";
import type { ReviewForm } from "../../domain/practice/review-form";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { StatusTag } from "../ui/status-tag";
import { BodyName } from "./body-name";
import { FormAnswers } from "./form-answers";
import { ReviewTable, type ShownReview } from "./review-table";

interface CaseReview extends ShownReview {
  readonly reviewer: string;
  readonly conflictNote: string | null;
  readonly turnedDependent: Dependence | null;
  readonly forms: readonly {
    readonly form: ReviewForm;
    readonly at: number;
    readonly seq: number;
    readonly isCounting: boolean;
  }[];
}

/** The reviews of a case as its editor reads them, each form in full. */
export function CaseReviews({
  view,
}: {
  readonly view: {
    readonly now: number;
    readonly reviews: readonly CaseReview[];
  };
}) {
  const t = useT();
  const sent = view.reviews.filter(({ forms }) => forms.length > 0);
  return (
    <section className="stack" aria-labelledby="reviews">
      <h2 id="reviews">{t("review.reviewers")}</h2>
      <ReviewTable
        reviews={view.reviews}
        now={view.now}
        who={({ reviewer }) => <Name text={reviewer} />}
      />
      {view.reviews.map(
        ({ id, turnedDependent, reviewer }) =>
          turnedDependent !== null && (
            <Notice
              key={id}
              tone="error"
              title={t("review.desk.void-soon", { name: reviewer })}
            >
              <p>{t(`review.dependence.${turnedDependent}`)}</p>
            </Notice>
          ),
      )}
      {sent.map((review) =>
        review.forms.map(({ form, at, seq, isCounting }) => (
          <section key={`${review.id}-${String(seq)}`} className="stack">
            <h3>
              <BodyName names={review.names} area={review.area} />
            </h3>
            <p className="row">
              <span className="small muted">
                {t("review.text.of", {
                  seq,
                  when: formatInstant(t.locale, at),
                })}
              </span>
              <StatusTag tone={isCounting ? "ok" : "neutral"}>
                {t(isCounting ? "review.counts" : "review.counts-not")}
              </StatusTag>
            </p>
            <FormAnswers form={form} note />
          </section>
        )),
      )}
    </section>
  );
}
