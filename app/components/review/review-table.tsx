import type { ReactNode } from "react";
import type { TaggedText } from "../../domain/kernel/localized";
import type { ReviewStatus } from "../../domain/practice/model";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Clock } from "../ui/clock";
import { DataTable } from "../ui/data-table";
import { StatusTag, type Tone } from "../ui/status-tag";
import { BodyName } from "./body-name";

export interface ShownReview {
  readonly id: string;
  readonly names: readonly TaggedText[];
  readonly area: string | null;
  readonly isThird: boolean;
  readonly status: ReviewStatus;
  readonly invitedAt: number;
  readonly dueAt: number;
  readonly submittedAt: number | null;
  readonly voidReason: string | null;
}

export const reviewTone: Readonly<Record<ReviewStatus, Tone>> = {
  invited: "info",
  accepted: "info",
  submitted: "ok",
  declined: "neutral",
  lapsed: "warn",
  replaced: "neutral",
  void: "error",
};

/** Who reviews, for whom, and how far each is. `more` adds a column for editors. */
export function ReviewTable<R extends ShownReview>({
  reviews,
  now,
  who,
  more,
}: {
  readonly reviews: readonly R[];
  readonly now: number;
  readonly who?: (review: R) => ReactNode;
  readonly more?: (review: R) => ReactNode;
}) {
  const t = useT();
  if (reviews.length === 0) return <p className="muted">{t("review.none")}</p>;
  return (
    <DataTable
      caption={t("review.reviewers")}
      hideCaption
      rows={reviews}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "body",
          header: t("review.col.body"),
          rowHeader: true,
          cell: (review) => (
            <>
              {who && (
                <>
                  {who(review)}
                  <br />
                </>
              )}
              <span className={who ? "small muted" : undefined}>
                <BodyName names={review.names} area={review.area} />
                {review.isThird && ` · ${t("review.third")}`}
              </span>
            </>
          ),
        },
        {
          key: "status",
          header: t("review.col.status"),
          cell: ({ status, voidReason }) => (
            <>
              <StatusTag tone={reviewTone[status]}>
                {t(`practice.review-status.${status}`)}
              </StatusTag>
              {voidReason !== null && (
                <p className="small">{t.find(voidReason)}</p>
              )}
            </>
          ),
        },
        {
          key: "due",
          header: t("review.col.due"),
          cell: ({ status, dueAt, submittedAt }) =>
            status === "invited" || status === "accepted" ? (
              <Clock due={dueAt} now={now} />
            ) : (
              submittedAt !== null && formatShortDay(t.locale, submittedAt)
            ),
        },
        ...(more
          ? [{ key: "more", header: t("review.col.more"), cell: more }]
          : []),
      ]}
    />
  );
}
