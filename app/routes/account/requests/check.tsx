import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { errorTexts, formProblems } from "../../../components/form/errors";
import { fieldId } from "../../../components/form/field";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { DraftBanner } from "../../../components/request/draft-banner";
import { partUrl, writeCrumbs } from "../../../components/request/links";
import { ReaderSummary } from "../../../components/request/reader-summary";
import { RequestFiles } from "../../../components/request/request-files";
import { RequestText } from "../../../components/request/request-text";
import { Wishes } from "../../../components/request/write-tasks";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { checkForm, requestParams } from "../../../domain/request/forms.server";
import { getOwnRequest } from "../../../domain/request/get-own.server";
import { hasEndorser } from "../../../domain/request/get-steps.server";
import { partOf } from "../../../domain/request/parts";
import { submitRequest } from "../../../domain/request/submit.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { stayIf } from "../practices/writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.check.title");

export const loader = pageLoader(
  { params: requestParams, can: "request.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const request = await getOwnRequest(ctx, id);
    const lang = ctx.locale;
    stayIf(request.can.edit, scope, url("requestSteps", { lang, id }));
    return {
      request,
      hasFocalPoint: await hasEndorser(ctx, request.area),
      secretariat: ctx.env.contactEmail ?? null,
    };
  },
);

export const action = pageAction(
  {
    params: requestParams,
    schema: checkForm,
    can: "request.submit",
    to: ({ ctx, params: { id } }) =>
      url("requestSteps", { lang: ctx.locale, id }, { done: "sent" }),
  },
  async ({ ctx, params: { id }, input: { revision } }) => {
    await submitRequest(ctx, id, revision);
    return undefined;
  },
);

export default function RequestCheck() {
  const t = useT();
  const lang = t.locale;
  const { request, hasFocalPoint, secretariat } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { general } = formProblems(t, answer);
  const { id, completeness, content, can, files } = request;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("request.check.title")}
        crumbs={writeCrumbs(t, id)}
        lead={t("request.check.lead")}
        pillar="assistance"
      />
      <ErrorSummary
        general={
          general.length > 0 || !answer?.error
            ? general
            : [t("request.error.not-ready")]
        }
      />
      <DraftBanner request={request} />
      {!completeness.maySubmit && (
        <Notice tone="warn" title={t("request.check.missing")}>
          <ul>
            {request.parts.flatMap(({ name, problems }) =>
              Object.entries(errorTexts(t, problems)).map(([field, text]) => (
                <li key={field}>
                  <a
                    href={`${partUrl(lang, id, name, { show: "field" })}#${fieldId(field)}`}
                  >
                    {text}
                  </a>
                </li>
              )),
            )}
          </ul>
        </Notice>
      )}
      {!hasFocalPoint && (
        <Notice tone="warn" title={t("request.check.no-focal-point")}>
          <p>{t("request.check.no-focal-point-text")}</p>
          {secretariat !== null && (
            <p>
              <a href={`mailto:${secretariat}`}>
                <bdi dir="ltr">{secretariat}</bdi>
              </a>
            </p>
          )}
        </Notice>
      )}
      <div className="columns">
        <div className="stack stack-5">
          <h2>
            <Name lang={request.lang} text={content.title} />
          </h2>
          <RequestText
            content={content}
            lang={request.lang}
            audiences={request.fieldAudiences}
            changeHref={(field) =>
              `${partUrl(lang, id, partOf(field === "practice" ? "title" : field))}#${fieldId(field)}`
            }
          />
          <ReaderSummary
            {...request}
            changeHref={partUrl(lang, id, "readers")}
          />
          <RequestFiles
            files={files}
            lang={request.lang}
            hrefOf={(fileId) => url("requestFile", { lang, id, fileId })}
          />
          <Form>
            {can.submit && completeness.maySubmit && (
              <>
                <h2>{t("request.check.send-title")}</h2>
                <p>{t("request.check.send-text")}</p>
                <input type="hidden" name="revision" value={request.revision} />
                <Buttons>
                  <Button>{t("request.check.send")}</Button>
                </Buttons>
              </>
            )}
          </Form>
        </div>
        <aside className="stack stack-5">
          <Wishes request={request} />
        </aside>
      </div>
    </div>
  );
}
