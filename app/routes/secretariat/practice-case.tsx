import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { CaseReviews } from "../../components/review/case-reviews";
import { EditorDesk } from "../../components/review/editor-desk";
import { ReviewHead } from "../../components/review/head";
import { RemarkList } from "../../components/review/remark-list";
import { ReplyList } from "../../components/review/reply-list";
import { SentText } from "../../components/review/sent-text";
import { AuditTable } from "../../components/secretariat/audit-table";
import { CaseLayout } from "../../components/secretariat/case-layout";
import { typedIn } from "../../components/secretariat/typed";
import { Notice } from "../../components/ui/notice";
import { secretariatSections } from "../../domain/permissions/sections";
import { getPracticeCase } from "../../domain/review/get-case.server";
import {
  caseQuery,
  editorForm,
  practiceParams,
} from "../../domain/review/schema.server";
import { takeEditorStep } from "../../domain/review/step.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.desk.case");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: caseQuery,
    can: "practice.oversee",
    cache: "none",
  },
  async ({ ctx, params, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    view: await getPracticeCase(ctx, params.id),
  }),
);

/** Each step is refused or taken by its own permission, in its operation. */
export const action = pageAction(
  { params: practiceParams, schema: editorForm, can: "practice.handle" },
  async ({ ctx, params: { id }, input }) => {
    await takeEditorStep(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("practiceCase", { lang, id }, { done: input.do }) };
  },
);

export default function PracticeCase() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <ReviewHead
        head={view.head}
        now={view.now}
        eyebrow={t("review.desk.case")}
        crumbs={[
          {
            label: t("review.desk.title"),
            href: url("practiceDesk", { lang }),
          },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t(`review.done.${done}`)} />
      )}
      <CaseLayout
        desk={
          <EditorDesk
            view={view}
            typed={typedIn(answer?.values)}
            errors={errors}
            isAnswered={answer !== undefined}
          />
        }
      >
        <CaseReviews view={view} />
        <ReplyList replies={view.replies} now={view.now} />
        <section className="stack">
          <h2>{t("review.remark.title")}</h2>
          <RemarkList
            remarks={view.remarks}
            content={view.text?.content ?? null}
          />
        </section>
        {view.text && (
          <SentText
            text={view.text}
            fileHref={(fileId) =>
              url("practiceCaseFile", { lang, id: view.head.id, fileId })
            }
          />
        )}
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
