import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { Radios } from "../../../components/form/choices";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import { TextField } from "../../../components/form/text-field";
import type { RouteHandle } from "../../../components/layout/root-view";
import { LanguageField } from "../../../components/review/language-field";
import { lights, limits } from "../../../domain/engagement/content";
import { getReportForm } from "../../../domain/engagement/get-work.server";
import { sendReport } from "../../../domain/engagement/reports.server";
import {
  periodParams,
  reportForm,
} from "../../../domain/engagement/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.report.title");

export const loader = pageLoader(
  { params: periodParams, can: "engagement.work", cache: "none" },
  async ({ ctx, params: { id, period } }) => ({
    ...(await getReportForm(ctx, id, period)),
    period,
  }),
);

export const action = pageAction(
  { params: periodParams, schema: reportForm, can: "engagement.work" },
  async ({ ctx, params: { id, period }, input }) => {
    await sendReport(ctx, id, period, input);
    const lang = ctx.locale;
    return { to: url("engagementReports", { lang, id }, { done: "yes" }) };
  },
);

export default function Report() {
  const { head, outputs, termsLang, period } = useLoaderData<typeof loader>();
  const { t, errors, general, typed } = useWork(useActionData<typeof action>());
  const area = (name: "done" | "problems" | "next") => (
    <TextArea
      name={name}
      label={t(`engagement.report.${name}`)}
      error={errors[name]}
      value={typed.one(name)}
      maxLength={limits.text}
      optional={name === "problems"}
    />
  );
  return (
    <WorkFrame
      head={head}
      title={t("engagement.report.send-n", { period })}
      lead={t("engagement.report.form-lead")}
      errors={errors}
      general={general}
    >
      <Form className="stack">
        <Radios
          name="light"
          label={t("engagement.report.light")}
          error={errors["light"]}
          value={typed.one("light")}
          options={lights.map((code) => ({
            value: code,
            label: t(`engagement.light.${code}`),
          }))}
        />
        {outputs.map(({ id, name, target }) => (
          <TextField
            key={id}
            name={`outputs.${id}`}
            label={t("engagement.report.reached", { output: name })}
            hint={t("engagement.report.target", { target })}
            error={errors[`outputs.${id}`]}
            value={typed.one(`outputs.${id}`)}
            maxLength={limits.name}
            lang={termsLang}
            optional
          />
        ))}
        {area("done")}
        {area("problems")}
        {area("next")}
        <LanguageField
          name="lang"
          error={errors["lang"]}
          value={typed.one("lang")}
        />
        <Buttons>
          <Button>{t("engagement.report.send")}</Button>
        </Buttons>
      </Form>
    </WorkFrame>
  );
}
