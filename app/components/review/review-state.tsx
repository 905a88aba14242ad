import type { ReviewStatus } from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** What came of the last step, and why a review is closed. */
export function ReviewState({
  review,
  came,
  isOpen,
}: {
  readonly review: {
    readonly status: ReviewStatus;
    readonly voidReason: string | null;
  };
  readonly came:
    "accepted" | "declined" | "conflict" | "remark" | "sent" | "draft" | null;
  readonly isOpen: boolean;
}) {
  const t = useT();
  return (
    <>
      {came !== null && (
        <Notice
          tone="ok"
          live
          title={came === "draft" ? t("draft.saved") : t(`review.came.${came}`)}
        />
      )}
      {review.voidReason !== null ? (
        <Notice tone="error" title={t("review.mine.void")}>
          <p>{t.find(review.voidReason)}</p>
        </Notice>
      ) : (
        !isOpen && (
          <Notice
            tone="info"
            title={t(`practice.review-status.${review.status}`)}
          >
            <p>{t("review.mine.closed")}</p>
          </Notice>
        )
      )}
    </>
  );
}
