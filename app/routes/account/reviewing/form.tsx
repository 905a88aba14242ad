import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { useDraft } from "../../../components/form/use-draft";
import { formProblems } from "../../../components/form/errors";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ReviewHead } from "../../../components/review/head";
import { namedProblems } from "../../../components/review/named-problems";
import { ReviewFormFields } from "../../../components/review/review-form";
import { Notice } from "../../../components/ui/notice";
import { isWaiting } from "../../../domain/draft/model";
import { waitingForm } from "../../../domain/draft/schema.server";
import { conflict } from "../../../domain/kernel/errors";
import { sendReview } from "../../../domain/review/answer.server";
import { keepReviewDraft } from "../../../domain/review/drafts.server";
import { getReview } from "../../../domain/review/get-review.server";
import {
  practiceParams,
  reviewForm,
} from "../../../domain/review/schema.server";
import { parseInput } from "../../../http/forms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.form.title");

export const loader = pageLoader(
  { params: practiceParams, can: "practice.review", cache: "none" },
  async ({ ctx, params: { id } }) => {
    const view = await getReview(ctx, id);
    if (view.can !== "review" || !view.text) {
      throw conflict(view.review.voidReason ?? "review.error.not-open");
    }
    const { now, head, review, text, draft } = view;
    return { now, head, review, seq: text.seq, draft };
  },
);

export const action = pageAction(
  { params: practiceParams, schema: waitingForm, can: "practice.review" },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    if (isWaiting(input)) {
      await keepReviewDraft(ctx, id, "review-form", input, input.seen);
      return input._autosave === undefined
        ? { to: url("review", { lang, id }, { done: "draft" }) }
        : { view: "saved" as const };
    }
    const { seq, ...form } = await parseInput(reviewForm, input);
    await sendReview(ctx, id, { seq, form });
    return { to: url("review", { lang, id }, { done: "sent" }) };
  },
);

export default function ReviewFormPage() {
  const t = useT();
  const lang = t.locale;
  const { now, head, review, seq, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { id } = review;
  const form = useDraft(draft.form, answer);
  const hasRemark = draft.remark.values["remark"] !== undefined;
  return (
    <div className="stack-5 stack narrow">
      <ReviewHead
        head={{ ...head, dueAt: review.dueAt }}
        now={now}
        eyebrow={t("review.form.title")}
        crumbs={[
          { label: t("review.mine.title"), href: url("myReviews", { lang }) },
          { label: t("review.mine.one"), href: url("review", { lang, id }) },
        ]}
      />
      <p>{t("review.form.lead")}</p>
      <ErrorSummary errors={namedProblems(t, errors)} general={general} />
      {hasRemark && (
        <Notice tone="warn" title={t("draft.remark-waits")}>
          <p>
            <a href={url("review", { lang, id })}>{t("draft.to-remark")}</a>
          </p>
        </Notice>
      )}
      <ReviewFormFields seq={seq} draft={form} errors={errors} />
    </div>
  );
}
