import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { OverrideForm } from "../../components/rounds/override-form";
import { RoundFacts } from "../../components/rounds/round-facts";
import { RoundStop } from "../../components/rounds/round-stop";
import {
  RoundSteering,
  RunProgress,
} from "../../components/rounds/round-steering";
import { SolvedRound } from "../../components/rounds/solved-round";
import { typedIn } from "../../components/secretariat/typed";
import { secretariatSections } from "../../domain/permissions/sections";
import { answerRound } from "../../domain/round/answer.server";
import { getRoundWork } from "../../domain/round/get.server";
import { pairQuery, roundParams, workForm } from "../../domain/round/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("round.desk.title");

export const loader = pageLoader(
  {
    params: roundParams,
    query: pairQuery,
    can: "round.manage",
    cache: "none",
  },
  async ({ ctx, params: { id }, query, scope }) => {
    const view = await getRoundWork(ctx, id, query);
    // Looks again without a script, until the reader stops it or it is over.
    if (view.head.status === "running" && query.still === undefined)
      scope.headers.set("refresh", "5");
    return {
      pages: secretariatSections(ctx.actor),
      isStill: query.still === "1",
      view,
    };
  },
);

/** Everything that makes or changes a result needs a fresh proof of who acts. */
export const action = pageAction(
  { params: roundParams, schema: workForm, can: "round.publish" },
  async ({ ctx, params: { id }, input }) => {
    const price = await answerRound(ctx, id, input);
    if (price) return { view: { price } };
    return { to: url("roundWork", { lang: ctx.locale, id }) };
  },
);

export default function RoundWork() {
  const t = useT();
  const lang = t.locale;
  const { pages, isStill, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { head, solved, stop } = view;
  const { id, number, status } = head;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("round.round", { number })}
        crumbs={[
          { label: t("round.desk.title"), href: url("roundDesk", { lang }) },
        ]}
      >
        <a href={url("round", { lang, number })}>{t("round.work.public")}</a>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {status === "running" && (
        <RunProgress id={id} running={view} isStill={isStill} />
      )}
      {status === "stopped" && stop && <RoundStop stop={stop} />}
      <RoundFacts head={head} />
      <RoundSteering head={head} />
      {solved && <SolvedRound solved={solved} whatIf={view.whatIf} />}
      {status === "proposed" && (
        <OverrideForm
          errors={errors}
          value={typedIn(answer?.values).one}
          price={answer?.view?.price ?? null}
        />
      )}
    </div>
  );
}
