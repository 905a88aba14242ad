import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { CaseFacts } from "../../components/request/case-facts";
import { RequestHistory } from "../../components/request/history";
import { OfficerDesk } from "../../components/request/officer-desk";
import { ReaderSummary } from "../../components/request/reader-summary";
import { RequestFiles } from "../../components/request/request-files";
import { RequestHead } from "../../components/request/request-head";
import { RequestText } from "../../components/request/request-text";
import { AuditTable } from "../../components/secretariat/audit-table";
import { CaseLayout } from "../../components/secretariat/case-layout";
import { typedIn } from "../../components/secretariat/typed";
import { Notice } from "../../components/ui/notice";
import { secretariatSections } from "../../domain/permissions/sections";
import {
  caseQuery,
  officerForm,
  requestParams,
} from "../../domain/request/forms.server";
import { getRequestCase } from "../../domain/request/get-case.server";
import { takeOfficerStep } from "../../domain/request/step.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.case.title");

export const loader = pageLoader(
  {
    params: requestParams,
    query: caseQuery,
    can: "request.inspect",
    cache: "none",
  },
  async ({ ctx, params, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    view: await getRequestCase(ctx, params.id),
  }),
);

export const action = pageAction(
  { params: requestParams, schema: officerForm, can: "request.handle" },
  async ({ ctx, params: { id }, input }) => {
    await takeOfficerStep(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("requestCase", { lang, id }, { done: input.do }) };
  },
);

export default function RequestCase() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { head } = view;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <RequestHead
        head={head}
        now={view.now}
        eyebrow={t("request.case.title")}
        crumbs={[
          {
            label: t("request.desk.title"),
            href: url("requestDesk", { lang }),
          },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t("request.case.done")} />
      )}
      <CaseLayout
        desk={
          <OfficerDesk
            view={view}
            typed={typedIn(answer?.values)}
            errors={errors}
          />
        }
      >
        <CaseFacts view={view} />
        <section className="stack">
          <h2>{t("request.case.text")}</h2>
          <RequestText
            content={view.content}
            lang={head.lang}
            audiences={view.fieldAudiences}
          />
          <ReaderSummary
            audience={head.audience}
            titleIsPublic={view.titleIsPublic}
            named={view.named}
          />
          <RequestFiles
            files={view.files}
            lang={head.lang}
            hrefOf={(fileId) =>
              url("requestCaseFile", { lang, id: head.id, fileId })
            }
          />
        </section>
        <RequestHistory history={view.history} />
      </CaseLayout>
      <section className="stack">
        <h2>{t("review.desk.trail")}</h2>
        <AuditTable
          caption={t("review.desk.trail")}
          hideCaption
          lines={view.audit}
        />
      </section>
    </div>
  );
}
