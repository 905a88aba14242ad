import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { StepForm } from "../../components/engagement/step-form";
import { useWork } from "../../components/engagement/use-work";
import { WorkFrame } from "../../components/engagement/work-frame";
import type { RouteHandle } from "../../components/layout/root-view";
import { getSteps } from "../../domain/engagement/get-work.server";
import { stepForm, workParams } from "../../domain/engagement/schema.server";
import { takeOfficerStep } from "../../domain/engagement/steps.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.desk.case");

export const loader = pageLoader(
  { params: workParams, can: "engagement.handle", cache: "none" },
  ({ ctx, params: { id } }) => getSteps(ctx, id),
);

export const action = pageAction(
  { params: workParams, schema: stepForm, can: "engagement.handle" },
  async ({ ctx, params: { id }, input }) => {
    await takeOfficerStep(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("engagementWork", { lang, id }, { done: input.do }) };
  },
);

export default function EngagementCase() {
  const { head, steps, mayHandle } = useLoaderData<typeof loader>();
  const work = useWork(useActionData<typeof action>());
  const { t, errors, general } = work;
  return (
    <WorkFrame
      head={head}
      title={t("engagement.desk.case")}
      lead={t("engagement.desk.case-lead")}
      errors={errors}
      general={general}
    >
      {steps.length === 0 || !mayHandle ? (
        <p>{t("engagement.step.none")}</p>
      ) : (
        <StepForm steps={steps} work={work} />
      )}
    </WorkFrame>
  );
}
