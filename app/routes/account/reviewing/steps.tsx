import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { ReviewHead } from "../../../components/review/head";
import { KeepButtons } from "../../../components/review/keep-buttons";
import { ReplyList } from "../../../components/review/reply-list";
import { ReviewTable } from "../../../components/review/review-table";
import { StepsWay } from "../../../components/review/steps-way";
import { OwnText } from "../../../components/register/own-text";
import { Notice } from "../../../components/ui/notice";
import { Timeline } from "../../../components/ui/timeline";
import { getSteps } from "../../../domain/review/get-own.server";
import {
  keepForm,
  keepQuery,
  practiceParams,
} from "../../../domain/review/schema.server";
import { takeKeepStep } from "../../../domain/review/step.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("review.steps.title");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: keepQuery,
    can: "practice.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    view: await getSteps(ctx, id),
  }),
);

export const action = pageAction(
  { params: practiceParams, schema: keepForm, can: "practice.keep" },
  async ({ ctx, params: { id }, input }) => {
    await takeKeepStep(ctx, id, input.do);
    const lang = ctx.locale;
    return { to: url("practiceSteps", { lang, id }, { done: input.do }) };
  },
);

export default function PracticeSteps() {
  const t = useT();
  const { done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { general } = formProblems(t, answer);
  const { head, now } = view;
  return (
    <div className="stack stack-7">
      <ReviewHead
        head={head}
        now={now}
        eyebrow={t("review.steps.title")}
        crumbs={accountCrumbs(t)}
      />
      <ErrorSummary general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t(`review.kept.${done}`)} />
      )}
      <StepsWay view={view} />
      {view.reviews.length > 0 && (
        <section className="stack" aria-labelledby="reviews">
          <h2 id="reviews">{t("review.reviewers")}</h2>
          <ReviewTable reviews={view.reviews} now={now} />
        </section>
      )}
      <ReplyList replies={view.replies} now={now} />
      <KeepButtons steps={view.steps} />
      <section className="stack" aria-labelledby="history">
        <h2 id="history">{t("review.steps.history")}</h2>
        <Timeline
          items={view.happened.map((one) => ({
            key: one.id,
            at: one.at,
            title: t.find(`review.event.${one.event}`) ?? one.event,
            ...(one.note === null
              ? {}
              : { text: <OwnText lang={one.noteLang} text={one.note} /> }),
          }))}
        />
      </section>
    </div>
  );
}
