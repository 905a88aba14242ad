import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import type { RouteHandle } from "../../../components/layout/root-view";
import { RequestHistory } from "../../../components/request/history";
import { writeCrumbs } from "../../../components/request/links";
import { RequestHead } from "../../../components/request/request-head";
import { SideSteps } from "../../../components/request/side-steps";
import { typedIn } from "../../../components/secretariat/typed";
import { Notice } from "../../../components/ui/notice";
import {
  requestParams,
  stepForm,
  stepQuery,
} from "../../../domain/request/forms.server";
import { getRequestSteps } from "../../../domain/request/get-steps.server";
import { takeSideStep } from "../../../domain/request/keep.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.steps.title");

export const loader = pageLoader(
  {
    params: requestParams,
    query: stepQuery,
    can: "request.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    view: await getRequestSteps(ctx, id),
  }),
);

export const action = pageAction(
  { params: requestParams, schema: stepForm, can: "request.keep" },
  async ({ ctx, params: { id }, input }) => {
    await takeSideStep(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("requestSteps", { lang, id }, { done: input.do }) };
  },
);

export default function RequestSteps() {
  const t = useT();
  const { done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack stack-7">
      <RequestHead
        head={view.head}
        now={view.now}
        eyebrow={t("request.steps.title")}
        crumbs={writeCrumbs(t)}
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t(`request.kept.${done}`)} />
      )}
      <SideSteps view={view} typed={typedIn(answer?.values)} errors={errors} />
      <RequestHistory history={view.history} />
    </div>
  );
}
