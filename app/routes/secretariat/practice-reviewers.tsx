import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { Button } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { CandidateList } from "../../components/review/candidate-list";
import { CandidateSearch } from "../../components/review/candidate-search";
import { ReviewHead } from "../../components/review/head";
import { ReviewTable } from "../../components/review/review-table";
import { Name } from "../../components/ui/name";
import { secretariatSections } from "../../domain/permissions/sections";
import { getReviewersPage } from "../../domain/review/get-case.server";
import {
  inviteReviewer,
  replaceReviewer,
  searchReviewers,
} from "../../domain/review/invite.server";
import {
  practiceParams,
  reviewersForm,
  reviewersQuery,
} from "../../domain/review/schema.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("review.invite.title");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: reviewersQuery,
    can: "practice.handle",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { q } }) => ({
    pages: secretariatSections(ctx.actor),
    view: await getReviewersPage(ctx, id),
    q: q ?? "",
    found: q ? await searchReviewers(ctx, id, q) : null,
  }),
);

export const action = pageAction(
  { params: practiceParams, schema: reviewersForm, can: "practice.handle" },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    if (input.do === "replace") {
      await replaceReviewer(ctx, id, input.review);
      return { to: url("practiceCase", { lang, id }, { done: "replaced" }) };
    }
    await inviteReviewer(ctx, id, {
      userId: input.user,
      participantId: input.participant,
    });
    return { to: url("practiceCase", { lang, id }, { done: "invited" }) };
  },
);

export default function PracticeReviewers() {
  const t = useT();
  const lang = t.locale;
  const { pages, view, q, found } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  const { id } = view.head;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <ReviewHead
        head={view.head}
        now={view.now}
        eyebrow={t("review.invite.title")}
        crumbs={[
          {
            label: t("review.desk.title"),
            href: url("practiceDesk", { lang }),
          },
          {
            label: t("review.desk.case"),
            href: url("practiceCase", { lang, id }),
          },
        ]}
      />
      <ErrorSummary general={general} />
      <section className="stack">
        <h2>{t("review.invite.asked")}</h2>
        <ReviewTable
          reviews={view.reviews}
          now={view.now}
          who={({ reviewer }) => <Name text={reviewer} />}
          more={({ id: review, canReplace, reviewer }) =>
            canReplace && (
              <Form secondary>
                <input type="hidden" name="do" value="replace" />
                <input type="hidden" name="review" value={review} />
                <Button kind="secondary" small>
                  {t("review.invite.replace")}{" "}
                  <span className="hide-visually">{reviewer}</span>
                </Button>
              </Form>
            )
          }
        />
      </section>
      <section className="stack">
        <h2>{t("review.invite.search")}</h2>
        <p>{t("review.invite.rules")}</p>
        <CandidateSearch id={id} q={q} />
        {found && <CandidateList candidates={found} />}
      </section>
    </div>
  );
}
