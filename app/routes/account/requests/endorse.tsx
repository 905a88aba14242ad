import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ClearForm } from "../../../components/review/clear-form";
import { ReaderSummary } from "../../../components/request/reader-summary";
import { RequestFiles } from "../../../components/request/request-files";
import { RequestHead } from "../../../components/request/request-head";
import { RequestText } from "../../../components/request/request-text";
import { CaseLayout } from "../../../components/secretariat/case-layout";
import { ProveNotice } from "../../../components/secretariat/prove-notice";
import { typedIn } from "../../../components/secretariat/typed";
import {
  endorseRequest,
  returnUnendorsed,
} from "../../../domain/request/endorse.server";
import {
  endorseForm,
  requestParams,
} from "../../../domain/request/forms.server";
import { getEndorsement } from "../../../domain/request/get-steps.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.endorse.title");

export const loader = pageLoader(
  { params: requestParams, can: "request.endorse", cache: "none" },
  ({ ctx, params: { id } }) => getEndorsement(ctx, id),
);

/** The proof of identity is asked in the operation, so that nothing typed is lost. */
export const action = pageAction(
  { params: requestParams, schema: endorseForm, can: "request.read_own" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "endorse") await endorseRequest(ctx, id, input.revision);
    else await returnUnendorsed(ctx, id, input.returnReason);
    const lang = ctx.locale;
    return { to: url("requestsToEndorse", { lang }, { done: input.do }) };
  },
);

export default function EndorseRequest() {
  const t = useT();
  const lang = t.locale;
  const { now, head, request, needsProof } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { id } = head;
  return (
    <div className="stack-5 stack">
      <RequestHead
        head={head}
        now={now}
        eyebrow={t("request.endorse.title")}
        crumbs={[
          {
            label: t("request.endorse.list"),
            href: url("requestsToEndorse", { lang }),
          },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      <CaseLayout
        desk={
          <div className="stack">
            {needsProof && (
              <ProveNotice
                back={url("endorseRequest", { lang, id })}
                isAnswered={answer !== undefined}
              />
            )}
            {needsProof && !answer ? (
              <Form>{null}</Form>
            ) : (
              <ClearForm
                step="endorse"
                revision={head.revision}
                typed={typedIn(answer?.values)}
                errors={errors}
              />
            )}
          </div>
        }
      >
        <RequestText
          content={request.content}
          lang={request.lang}
          audiences={request.fieldAudiences}
        />
        <ReaderSummary {...request} />
        <RequestFiles
          files={request.files}
          lang={request.lang}
          hrefOf={(fileId) => url("requestFile", { lang, id, fileId })}
        />
      </CaseLayout>
    </div>
  );
}
