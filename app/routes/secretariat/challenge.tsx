import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ChallengeDesk } from "../../components/challenge/challenge-desk";
import {
  Findings,
  WhatIsSaid,
  WhoSays,
} from "../../components/challenge/challenge-said";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { ImportSourceNote } from "../../components/imports/import-source";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { toneOf } from "../../components/register/status-tone";
import { AuditTable } from "../../components/secretariat/audit-table";
import { MessageList } from "../../components/secretariat/case-history";
import { CaseLayout } from "../../components/secretariat/case-layout";
import { DeclaredAct } from "../../components/secretariat/declared-act";
import { EvidenceList } from "../../components/secretariat/evidence-list";
import { typedIn } from "../../components/secretariat/typed";
import { Clock } from "../../components/ui/clock";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { StatusTag } from "../../components/ui/status-tag";
import { answerCaseOfChallenge } from "../../domain/challenge/answer.server";
import { getChallengePage } from "../../domain/challenge/get.server";
import {
  challengeAnswerForm,
  challengeParams,
} from "../../domain/challenge/schema.server";
import { judgeAnswers } from "../../domain/challenge/model";
import { pickText } from "../../domain/kernel/localized";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { isLocale } from "../../i18n/locales";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = translator(isLocale(params["lang"]) ? params["lang"] : "en");
  const reference = data?.view.challenge.reference ?? "";
  return [{ title: pageTitle(t, t("challenge.case.title", { reference })) }];
};

const done = z.enum(judgeAnswers);

export const loader = pageLoader(
  {
    params: challengeParams,
    query: z.object({ done: done.optional() }),
    can: "challenge.read",
    cache: "none",
  },
  async ({ ctx, params, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    view: await getChallengePage(ctx, params.id),
  }),
);

/** Each answer is refused or taken by its own permission, in its operation. */
export const action = pageAction(
  {
    params: challengeParams,
    schema: challengeAnswerForm,
    can: "challenge.read",
  },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    await answerCaseOfChallenge(ctx, id, input);
    if (input.do === "release") return { to: url("queue", { lang }) };
    if (input.do === "claim") return { to: url("challengeCase", { lang, id }) };
    return { to: url("challengeCase", { lang, id }, { done: input.do }) };
  },
);

export default function Challenge() {
  const t = useT();
  const lang = t.locale;
  const { pages, done: wasDone, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { challenge, act } = view;
  const name = pickText(view.names, lang);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={<Name lang={name?.lang} text={name?.text ?? view.id} />}
        crumbs={[
          { label: t("case.queue.title"), href: url("queue", { lang }) },
        ]}
        eyebrow={
          <>
            {t("challenge.case.eyebrow")} ·{" "}
            <bdi dir="ltr">{challenge.reference}</bdi>
          </>
        }
      >
        <p className="row">
          <StatusTag tone={challenge.closedAt === null ? "info" : "neutral"}>
            {t.find(`challenge.status.${challenge.status}`)}
          </StatusTag>
          <StatusTag tone={toneOf(act.status)}>
            {t(`act.status.${act.status}`)}
          </StatusTag>
          {challenge.closedAt === null && (
            <Clock
              due={challenge.dueAt}
              now={view.now}
              stopped={challenge.pausedAt !== null}
            />
          )}
          {act.number !== null && (
            <a href={url("act", { lang, number: act.number })}>
              <span className="code">{act.number}</span>
            </a>
          )}
        </p>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {wasDone !== null && !answer && (
        <Notice tone="ok" live title={t(`challenge.done.${wasDone}`)}>
          <p>
            <a href={url("queue", { lang })}>{t("case.queue.title")}</a>
          </p>
        </Notice>
      )}
      <CaseLayout
        desk={
          <ChallengeDesk
            view={view}
            typed={typedIn(answer?.values)}
            errors={errors}
            isAnswered={answer !== undefined}
          />
        }
      >
        <Findings found={challenge} />
        <WhatIsSaid said={challenge} />
        <WhoSays who={challenge} />
        <MessageList messages={view.messages} />
        <ImportSourceNote source={view.source} />
        {(view.source === null || view.evidence.length > 0) && (
          <EvidenceList id={act.id} evidence={view.evidence} />
        )}
        <DeclaredAct act={act} />
      </CaseLayout>
      <section className="stack">
        <h2>{t("challenge.case.trail")}</h2>
        <AuditTable
          caption={t("challenge.case.trail")}
          hideCaption
          lines={view.audit}
        />
      </section>
    </div>
  );
}
