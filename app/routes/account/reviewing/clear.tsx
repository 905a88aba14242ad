import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ClearForm } from "../../../components/review/clear-form";
import { ReviewHead } from "../../../components/review/head";
import { SentText } from "../../../components/review/sent-text";
import { CaseLayout } from "../../../components/secretariat/case-layout";
import { ProveNotice } from "../../../components/secretariat/prove-notice";
import { typedIn } from "../../../components/secretariat/typed";
import {
  clearPractice,
  returnUncleared,
} from "../../../domain/review/clear.server";
import { getClearance } from "../../../domain/review/get-own.server";
import {
  clearForm,
  practiceParams,
} from "../../../domain/review/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.clear.title");

export const loader = pageLoader(
  { params: practiceParams, can: "practice.clear", cache: "none" },
  ({ ctx, params: { id } }) => getClearance(ctx, id),
);

/** The proof of identity is asked in the operation, so that nothing typed is lost. */
export const action = pageAction(
  { params: practiceParams, schema: clearForm, can: "practice.read_own" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "clear") await clearPractice(ctx, id, input.revision);
    else await returnUncleared(ctx, id, input.returnReason);
    const lang = ctx.locale;
    return { to: url("practicesToClear", { lang }, { done: input.do }) };
  },
);

export default function ClearPractice() {
  const t = useT();
  const lang = t.locale;
  const { now, head, text, needsProof } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <ReviewHead
        head={head}
        now={now}
        eyebrow={t("review.clear.title")}
        crumbs={[
          {
            label: t("review.clear.list"),
            href: url("practicesToClear", { lang }),
          },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      <CaseLayout
        desk={
          <div className="stack">
            {needsProof && (
              <ProveNotice
                back={url("clearPractice", { lang, id: head.id })}
                isAnswered={answer !== undefined}
              />
            )}
            {needsProof && !answer ? (
              <Form>{null}</Form>
            ) : (
              <ClearForm
                step="clear"
                revision={head.revision}
                typed={typedIn(answer?.values)}
                errors={errors}
              />
            )}
          </div>
        }
      >
        {text && (
          <SentText
            text={text}
            fileHref={(fileId) =>
              url("writeFile", { lang, id: head.id, fileId })
            }
          />
        )}
      </CaseLayout>
    </div>
  );
}
