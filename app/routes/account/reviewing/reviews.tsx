import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { BodyName } from "../../../components/review/body-name";
import { reviewTone } from "../../../components/review/review-table";
import { Clock } from "../../../components/ui/clock";
import { DataTable } from "../../../components/ui/data-table";
import { EmptyState } from "../../../components/ui/empty-state";
import { Name } from "../../../components/ui/name";
import { StatusTag } from "../../../components/ui/status-tag";
import { listMyReviews } from "../../../domain/review/get-review.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("review.mine.title");

export const loader = pageLoader(
  { can: "account.manage_self", cache: "none" },
  ({ ctx }) => listMyReviews(ctx),
);

export default function MyReviews() {
  const t = useT();
  const lang = t.locale;
  const { reviews, now } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("review.mine.title")}
        lead={t("review.mine.lead")}
        crumbs={accountCrumbs(t)}
        pillar="practices"
      />
      {reviews.length === 0 ? (
        <EmptyState title={t("review.mine.empty")} />
      ) : (
        <DataTable
          caption={t("review.mine.title")}
          hideCaption
          rows={reviews}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "text",
              header: t("review.col.text"),
              rowHeader: true,
              cell: ({ id, title, lang: of, names, area }) => (
                <>
                  <a href={url("review", { lang, id })}>
                    <Name lang={of} text={title} />
                  </a>
                  <br />
                  <span className="small muted">
                    <BodyName names={names} area={area} />
                  </span>
                </>
              ),
            },
            {
              key: "status",
              header: t("review.col.status"),
              cell: ({ status }) => (
                <StatusTag tone={reviewTone[status]}>
                  {t(`practice.review-status.${status}`)}
                </StatusTag>
              ),
            },
            {
              key: "due",
              header: t("review.col.due"),
              cell: ({ isOpen, status, dueAt }) =>
                isOpen &&
                (status === "invited" || status === "accepted") && (
                  <Clock due={dueAt} now={now} />
                ),
            },
          ]}
        />
      )}
    </div>
  );
}
