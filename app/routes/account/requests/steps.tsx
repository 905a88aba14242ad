import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import type { RouteHandle } from "../../../components/layout/root-view";
import { MatchLines } from "../../../components/match/match-lines";
import { RequestHistory } from "../../../components/request/history";
import { writeCrumbs } from "../../../components/request/links";
import { RequestHead } from "../../../components/request/request-head";
import { SideSteps } from "../../../components/request/side-steps";
import { OwnRounds } from "../../../components/rounds/own-rounds";
import { typedIn } from "../../../components/secretariat/typed";
import { Notice } from "../../../components/ui/notice";
import { isSeeking } from "../../../domain/lifecycle/request";
import { listMatchesFor } from "../../../domain/match/list.server";
import {
  requestParams,
  stepForm,
  stepQuery,
} from "../../../domain/request/forms.server";
import { getRequestSteps } from "../../../domain/request/get-steps.server";
import { takeSideStep } from "../../../domain/request/keep.server";
import { getOwnRounds } from "../../../domain/round/own.server";
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
    rounds: await getOwnRounds(ctx, { requestId: id }),
    matches: await listMatchesFor(ctx, { requestId: id }),
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
  const { done, view, rounds, matches } = useLoaderData<typeof loader>();
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
      {(matches.length > 0 || isSeeking(view.head.status)) && (
        <section className="stack" aria-labelledby="matches">
          <h2 id="matches">{t("match.of-request")}</h2>
          {matches.length === 0 ? (
            <p>{t("match.of-request-none")}</p>
          ) : (
            <MatchLines matches={matches} now={view.now} />
          )}
        </section>
      )}
      <OwnRounds
        rounds={rounds}
        kind="request"
        rankHref={
          view.mayKeep
            ? url("rankOffers", { lang: t.locale, id: view.head.id })
            : null
        }
      />
      <RequestHistory history={view.history} />
    </div>
  );
}
