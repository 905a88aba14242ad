import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { useDraft } from "../../../components/form/use-draft";
import { Form } from "../../../components/form/form";
import type { RouteHandle } from "../../../components/layout/root-view";
import { FormAnswers } from "../../../components/review/form-answers";
import { ReviewHead } from "../../../components/review/head";
import { InvitationForm } from "../../../components/review/invitation-form";
import { RemarkForm } from "../../../components/review/remark-form";
import { RemarkList } from "../../../components/review/remark-list";
import { ReviewState } from "../../../components/review/review-state";
import { SentText } from "../../../components/review/sent-text";
import { CaseLayout } from "../../../components/secretariat/case-layout";
import { isWaiting } from "../../../domain/draft/model";
import { waitingForm } from "../../../domain/draft/schema.server";
import { keepReviewDraft } from "../../../domain/review/drafts.server";
import { getReview } from "../../../domain/review/get-review.server";
import {
  practiceParams,
  reviewStepForm,
} from "../../../domain/review/schema.server";
import { takeReviewStep } from "../../../domain/review/review-step.server";
import { parseInput } from "../../../http/forms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { formatInstant } from "../../../i18n/format";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.mine.one");

const done = z.enum([
  ...["accepted", "declined", "conflict", "remark", "sent", "draft"],
] as const);

export const loader = pageLoader(
  {
    params: practiceParams,
    query: z.object({ done: done.optional().catch(undefined) }),
    can: "practice.review",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    view: await getReview(ctx, id),
  }),
);

export const action = pageAction(
  { params: practiceParams, schema: waitingForm, can: "practice.review" },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    if (isWaiting(input)) {
      await keepReviewDraft(ctx, id, "review-remark", input, input.seen);
      return input._autosave === undefined
        ? { to: url("review", { lang, id }, { done: "draft" }) }
        : { view: "saved" as const };
    }
    const form = await parseInput(reviewStepForm, input);
    const came = await takeReviewStep(ctx, id, form);
    return { to: url("review", { lang, id }, { done: came }) };
  },
);

export default function Review() {
  const t = useT();
  const lang = t.locale;
  const { done: came, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { review, text, remarks, forms, can, draft } = view;
  const remark = useDraft(draft.remark, answer);
  return (
    <div className="stack-5 stack">
      <ReviewHead
        head={{ ...view.head, dueAt: review.dueAt }}
        now={view.now}
        clock={can !== "nothing"}
        eyebrow={t("review.mine.one")}
        crumbs={[
          { label: t("review.mine.title"), href: url("myReviews", { lang }) },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      <ReviewState
        review={review}
        came={answer === undefined ? came : null}
        isOpen={can !== "nothing"}
      />
      {/* The languages at the head of the page are buttons of this form. */}
      {can === "nothing" && <Form>{null}</Form>}
      <CaseLayout
        desk={
          can !== "nothing" && (
            <div className="stack">
              {can === "answer" && (
                <InvitationForm typed={remark.typed} errors={errors} />
              )}
              {can === "review" && text && (
                <>
                  <h2>{t("review.mine.do")}</h2>
                  <Buttons>
                    <ButtonLink
                      href={url("reviewForm", { lang, id: review.id })}
                    >
                      {draft.form.seen > 0
                        ? t("draft.go-on")
                        : t("review.mine.open-form")}
                    </ButtonLink>
                  </Buttons>
                  {draft.form.seen > 0 && (
                    <p className="small muted">
                      {t("draft.resumed", {
                        when: formatInstant(lang, draft.form.at),
                      })}
                    </p>
                  )}
                  <h3>{t("review.remark.add")}</h3>
                  <p className="small">{t("review.remark.hint")}</p>
                  <RemarkForm
                    content={text.content}
                    draft={remark}
                    errors={errors}
                  />
                </>
              )}
            </div>
          )
        }
      >
        {remarks.length > 0 && (
          <section className="stack">
            <h2>{t("review.remark.title")}</h2>
            <RemarkList
              remarks={remarks}
              content={text?.content ?? null}
              below={({ id, isNew }) =>
                isNew && (
                  <Form secondary>
                    <input type="hidden" name="do" value="remove" />
                    <input type="hidden" name="remarkId" value={id} />
                    <Button kind="link">{t("review.remark.remove")}</Button>
                  </Form>
                )
              }
            />
          </section>
        )}
        {text && (
          <SentText
            text={text}
            fileHref={(fileId) =>
              url("reviewFile", { lang, id: review.id, fileId })
            }
          />
        )}
        {forms.length > 0 && (
          <section className="stack">
            <h2>{t("review.mine.sent")}</h2>
            {forms.map(({ form, seq }) => (
              <section key={seq} className="stack">
                <h3>{t("review.text.version", { seq })}</h3>
                <FormAnswers form={form} note />
              </section>
            ))}
          </section>
        )}
      </CaseLayout>
    </div>
  );
}
