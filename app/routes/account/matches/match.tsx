import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { AnswerMatch } from "../../../components/match/answer-match";
import { MatchPair } from "../../../components/match/match-pair";
import { MatchScore } from "../../../components/match/match-score";
import { MatchState } from "../../../components/match/match-state";
import { Notice } from "../../../components/ui/notice";
import { Timeline } from "../../../components/ui/timeline";
import { valueReader } from "../../../components/writing/part-values";
import { readSuggestions } from "../../../domain/match/alert.server";
import { getMatch } from "../../../domain/match/get.server";
import {
  matchDoneQuery,
  matchForm,
  matchParams,
} from "../../../domain/match/schema.server";
import { takeMatchStep } from "../../../domain/match/take-step.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("match.title");

export const loader = pageLoader(
  {
    params: matchParams,
    query: matchDoneQuery,
    can: "match.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { done } }) => {
    const match = await getMatch(ctx, id);
    await readSuggestions(ctx, id);
    return { done: done ?? null, match };
  },
);

/** Sides answer, officers introduce: asked for each step in its operation. */
export const action = pageAction(
  { params: matchParams, schema: matchForm, can: "match.read" },
  async ({ ctx, params: { id }, input }) => {
    await takeMatchStep(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("match", { lang, id }, { done: input.do }) };
  },
);

export default function Match() {
  const t = useT();
  const lang = t.locale;
  const { done, match } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one } = valueReader(answer?.values ?? {});
  const { request, offer } = match;
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t("match.pair", {
          request: request.number,
          offer: offer.number,
        })}
        crumbs={[
          ...accountCrumbs(t),
          { label: t("match.mine.title"), href: url("myMatches", { lang }) },
        ]}
        eyebrow={t(`exchange.origin.${match.origin}`)}
        lead={t("match.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t(`match.done.${done}`)} />
      )}
      <MatchState match={match} />
      {match.steps.length === 0 && !match.canIntroduce ? (
        <Form>{null}</Form>
      ) : (
        <AnswerMatch match={match} errors={errors} typed={one} />
      )}
      <MatchPair match={match} />
      <MatchScore match={match} />
      <section className="stack" aria-labelledby="sees">
        <h2 id="sees">{t("match.sees.title")}</h2>
        <ul>
          {(
            ["request", "offer", "contacts", "decline", "secretariat"] as const
          ).map((what) => (
            <li key={what}>{t(`match.sees.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="history">
        <h2 id="history">{t("offer.history")}</h2>
        <Timeline
          items={[...match.happened].reverse().map(({ id, at, event }) => ({
            key: id,
            at,
            title: t.find(`match.event.${event}`) ?? event,
          }))}
        />
      </section>
    </div>
  );
}
