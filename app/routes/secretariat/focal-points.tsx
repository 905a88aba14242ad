import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { FocalPointForm } from "../../components/review/focal-point-form";
import { FocalPointTable } from "../../components/review/focal-point-table";
import { ProveNotice } from "../../components/secretariat/prove-notice";
import { typedIn } from "../../components/secretariat/typed";
import {
  endTerm,
  listAllFocalPoints,
  nameFocalPoint,
} from "../../domain/focal-point/manage.server";
import { focalPointForm } from "../../domain/focal-point/schema.server";
import { dayOf } from "../../domain/kernel/clock";
import { needsStepUp } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.focal.title");

export const loader = pageLoader(
  { can: "focal_point.manage", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    today: dayOf(ctx.now),
    needsProof: needsStepUp(ctx.actor, "focal_point.manage", ctx.now),
    points: await listAllFocalPoints(ctx),
  }),
);

export const action = pageAction(
  { schema: focalPointForm, can: "focal_point.manage" },
  async ({ ctx, input, scope }) => {
    if (input.do === "name") {
      if (input.file) await spend("upload", scope.address);
      await nameFocalPoint(ctx, input);
    } else await endTerm(ctx, input.point);
    return { to: url("focalPoints", { lang: ctx.locale }) };
  },
);

export default function FocalPoints() {
  const t = useT();
  const lang = t.locale;
  const { pages, points, today, needsProof } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const mustProve = needsProof && !answer;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("review.focal.title")}
        lead={t("review.focal.lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      {points.length === 0 ? (
        <p>{t("review.focal.none")}</p>
      ) : (
        <FocalPointTable points={points} mayEnd={!mustProve} />
      )}
      <section className="stack narrow">
        <h2>{t("review.focal.name")}</h2>
        {needsProof && (
          <ProveNotice
            back={url("focalPoints", { lang })}
            isAnswered={answer !== undefined}
          />
        )}
        {mustProve ? (
          <Form>{null}</Form>
        ) : (
          <FocalPointForm
            today={today}
            typed={typedIn(answer?.values)}
            errors={errors}
          />
        )}
      </section>
    </div>
  );
}
