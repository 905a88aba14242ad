import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { fieldValues } from "../../../components/acts/field-values";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ReportDue } from "../../../components/reports/report-due";
import { ReportForm } from "../../../components/reports/report-form";
import { ReportSent } from "../../../components/reports/report-sent";
import { reportValues } from "../../../components/reports/report-values";
import { Notice } from "../../../components/ui/notice";
import { getOwnReport } from "../../../domain/report/get-own.server";
import { saveReport } from "../../../domain/report/save.server";
import { reportForm } from "../../../domain/report/schema";
import { newFiles } from "../../../domain/report/answers";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { formatInstant } from "../../../i18n/format";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("report.title");

export const loader = pageLoader(
  {
    params: actParams,
    query: z.object({ done: z.literal("sent").optional().catch(undefined) }),
    can: "act.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query, scope }) => {
    const report = await getOwnReport(ctx, id);
    const isSent = query.done === "sent" && report.sent > 0;
    stayIf(
      report.canReport || isSent,
      scope,
      url("actTasks", { lang: ctx.locale, id }),
    );
    return { report, isSent: isSent && report.savedAt === null, now: ctx.now };
  },
);

export const action = pageAction(
  { params: actParams, schema: reportForm, can: "act.report" },
  async ({ ctx, params: { id }, input, scope }) => {
    if (newFiles(input).length > 0) await spend("upload", scope.address);
    await saveReport(ctx, id, input);
    const to = input._later === undefined ? "actReportCheck" : "actTasks";
    return { to: url(to, { lang: ctx.locale, id }) };
  },
);

export default function Report() {
  const t = useT();
  const { report, isSent, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = fieldValues(answer, reportValues(report));
  if (isSent) return <ReportSent report={report} />;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("report.title")}
        crumbs={actCrumbs(t, report)}
        lead={t("report.lead")}
        eyebrow={<bdi dir="ltr">{report.number}</bdi>}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      {report.savedAt !== null && (
        <Notice
          title={t("acts.banner.draft", {
            at: formatInstant(t.locale, report.savedAt),
          })}
        />
      )}
      <ReportDue report={report} now={now} />
      <ReportForm report={report} errors={errors} value={value} />
    </div>
  );
}
