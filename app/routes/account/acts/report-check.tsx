import { useActionData, useLoaderData } from "@remix-run/react";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { Checkbox } from "../../../components/form/checkbox";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ReportAnswers } from "../../../components/reports/report-answers";
import { ReportMissing } from "../../../components/reports/report-missing";
import { getOwnReport } from "../../../domain/report/get-own.server";
import { sendReportForm } from "../../../domain/report/schema";
import { sendReport } from "../../../domain/report/send.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("report.check.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const report = await getOwnReport(ctx, id);
    const isOpen = report.canReport && report.savedAt !== null;
    stayIf(isOpen, scope, url("actTasks", { lang: ctx.locale, id }));
    return report;
  },
);

export const action = pageAction(
  { params: actParams, schema: sendReportForm, can: "act.report" },
  async ({ ctx, params: { id }, input: { version } }) => {
    await sendReport(ctx, id, version);
    return { to: url("actReport", { lang: ctx.locale, id }, { done: "sent" }) };
  },
);

export default function ReportCheck() {
  const t = useT();
  const report = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const declaration = errors["declaration"];
  const isReady = Object.keys(report.problems).length === 0;
  const isOpen = report.canReport && report.savedAt !== null;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("report.check.title")}
        crumbs={[
          ...actCrumbs(t, report),
          {
            label: t("report.title"),
            href: url("actReport", { lang: t.locale, id: report.id }),
          },
        ]}
        lead={t("report.check.lead")}
        pillar="register"
      />
      <ErrorSummary
        errors={declaration ? { declaration } : {}}
        general={general}
      />
      {isOpen && !isReady && <ReportMissing report={report} />}
      {isOpen && <ReportAnswers report={report} />}
      <Form>
        {isOpen && isReady && (
          <>
            <h2>{t("report.check.send-title")}</h2>
            <p>{t("report.check.send-text")}</p>
            <input type="hidden" name="version" value={report.version} />
            <Checkbox
              name="declaration"
              value="on"
              label={t("report.check.declaration")}
              error={declaration}
              checked={answer?.values["declaration"] === "on"}
            />
            <Buttons>
              <Button>{t("report.check.send")}</Button>
            </Buttons>
          </>
        )}
      </Form>
    </div>
  );
}
