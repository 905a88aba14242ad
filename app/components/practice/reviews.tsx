import {
  coreCriteria,
  qualifierCriteria,
  topScore,
  type CoreCriterion,
  type QualifierCriterion,
} from "../../domain/practice/review-form";
import type { ReviewLine, ReviewsView } from "../../domain/practice/view";
import { directionOf } from "../../domain/kernel/localized";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { BodyName } from "../review/body-name";
import { DataTable } from "../ui/data-table";
import { InsetText } from "../ui/inset-text";
import { Notice } from "../ui/notice";
import { usePractice } from "./practice-context";
import { ScoreBar } from "./score-bar";

type Criterion =
  | { readonly of: "core"; readonly code: CoreCriterion }
  | { readonly of: "qualifier"; readonly code: QualifierCriterion };

const criteria: readonly Criterion[] = [
  ...coreCriteria.map((code) => ({ of: "core", code }) as const),
  ...qualifierCriteria.map((code) => ({ of: "qualifier", code }) as const),
];

const scoreOf = (review: ReviewLine, criterion: Criterion): number =>
  criterion.of === "core"
    ? review.core[criterion.code]
    : review.qualifier[criterion.code];

/** Criteria down, reviews across; bars say the same as the numbers. */
function Scores({ reviews }: { readonly reviews: readonly ReviewLine[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t("practices.scores")}
      rows={criteria}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "criterion",
          header: t("practices.criterion"),
          rowHeader: true,
          cell: ({ of, code }) => (
            <>
              {t(`practice.criterion.${code}`)}
              {of === "core" && (
                <span className="muted small"> {t("practices.counts")}</span>
              )}
            </>
          ),
        },
        ...reviews.map((review, index) => ({
          key: `review-${String(index)}`,
          header: <BodyName names={review.names} area={review.area} />,
          cell: (criterion: Criterion) => (
            <ScoreBar points={scoreOf(review, criterion)} of={topScore} />
          ),
        })),
      ]}
    />
  );
}

function Voided({ voided }: Pick<ReviewsView, "voided">) {
  const t = useT();
  return voided.map(({ names, area, reason }, index) => (
    <Notice key={index} tone="warn" title={t("practices.void-review")}>
      <p>
        <BodyName names={names} area={area} />
        {reason !== null && <>. {t.find(reason)}</>}
      </p>
    </Notice>
  ));
}

/** What reviewers found, criterion by criterion and in their own words. */
export function Reviews() {
  const t = useT();
  const locale = useLocale();
  const { reviews: view } = usePractice();
  const reviews = view?.reviews ?? [];
  return (
    <section className="stack" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t("practices.reviews")}</h2>
      {view && <Voided voided={view.voided} />}
      {reviews.length === 0 ? (
        <p className="muted">{t("practices.no-reviews")}</p>
      ) : (
        <>
          <p className="muted">{t("practices.reviews-hint")}</p>
          {view?.judgement.excluded.length === 0 && (
            <p>{t("practices.exclusion-passed")}</p>
          )}
          <Scores reviews={reviews} />
          {reviews.map((review, index) => (
            <InsetText key={index}>
              <h3>
                <BodyName names={review.names} area={review.area} />
              </h3>
              <p className="small muted">
                {formatDay(locale, review.at)}
                {review.isThird && <> · {t("practices.third-review")}</>}
              </p>
              {review.turned && (
                <p>
                  <strong>
                    {t(`practices.turned.${review.turned.reason}`, {
                      day: formatDay(locale, review.turned.at),
                    })}
                  </strong>{" "}
                  {t("practices.turned-hint")}
                </p>
              )}
              <div lang={review.lang} dir={directionOf(review.lang)}>
                {review.summary.split(/\n\s*\n/).map((text, at) => (
                  <p key={at}>{text}</p>
                ))}
              </div>
            </InsetText>
          ))}
        </>
      )}
    </section>
  );
}
