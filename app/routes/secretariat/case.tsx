import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StartedFrom } from "../../components/claims/started-from";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { DifferenceTable } from "../../components/instruments/difference-table";
import { FiledAnswers } from "../../components/instruments/filed-answers";
import { SiblingFilings } from "../../components/instruments/sibling-filings";
import { AuditTable } from "../../components/secretariat/audit-table";
import {
  DecisionList,
  MessageList,
} from "../../components/secretariat/case-history";
import { CaseHead, CaseDone } from "../../components/secretariat/case-head";
import { CaseLayout } from "../../components/secretariat/case-layout";
import { DeclaredAct } from "../../components/secretariat/declared-act";
import { WithdrawalSigned } from "../../components/secretariat/withdrawal-signed";
import { Desk } from "../../components/secretariat/desk";
import { EvidenceList } from "../../components/secretariat/evidence-list";
import { LetterPreview } from "../../components/secretariat/letter-preview";
import { OtherActs } from "../../components/secretariat/other-acts";
import { ParticipantProof } from "../../components/secretariat/participant-proof";
import { typedIn } from "../../components/secretariat/typed";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { answerCase } from "../../domain/case/answer.server";
import { getCasePage } from "../../domain/case/get.server";
import { previewLetter } from "../../domain/case/preview.server";
import {
  caseForm,
  caseParams,
  caseQuery,
} from "../../domain/case/schema.server";
import { readClaimOfAct } from "../../domain/claim/promote.server";
import { describeCaseInstrument } from "../../domain/instrument/case.server";
import { pickText } from "../../domain/kernel/localized";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { isLocale } from "../../i18n/locales";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const lang = isLocale(params["lang"]) ? params["lang"] : "en";
  const t = translator(lang);
  const name = data ? pickText(data.view.participant.names, lang)?.text : "";
  return [{ title: pageTitle(t, t("case.title", { name: name ?? "" })) }];
};

export const loader = pageLoader(
  { params: caseParams, query: caseQuery, can: "case.read", cache: "none" },
  async ({ ctx, params, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    view: await getCasePage(ctx, params.id),
    instrument: await describeCaseInstrument(ctx, params.id),
    claim: await readClaimOfAct(ctx, params.id),
  }),
);

/** Each answer is refused or taken by its own permission, in its operation. */
export const action = pageAction(
  { params: caseParams, schema: caseForm, can: "case.read" },
  async ({ ctx, params, input }) => {
    const lang = ctx.locale;
    if ("preview" in input && input.preview) {
      return { view: await previewLetter(ctx, params.id, input) };
    }
    await answerCase(ctx, params.id, input);
    if (input.do === "claim") {
      return { to: url("case", { lang, id: params.id }) };
    }
    if (input.do === "release") return { to: url("queue", { lang }) };
    return { to: url("case", { lang, id: params.id }, { done: input.do }) };
  },
);

export default function Case() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, view, instrument, claim } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const name = pickText(view.participant.names, lang);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={<Name lang={name?.lang} text={name?.text ?? view.id} />}
        crumbs={[
          { label: t("case.queue.title"), href: url("queue", { lang }) },
        ]}
        eyebrow={t(`act.type.${view.act.type}`)}
      >
        <CaseHead view={view} />
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && <CaseDone done={done} next={view.next} />}
      {answer?.view && <LetterPreview letter={answer.view.letter} />}
      <CaseLayout
        desk={
          <Desk
            view={view}
            typed={typedIn(answer?.values)}
            errors={errors}
            isAnswered={answer !== undefined}
          />
        }
      >
        <StartedFrom claim={claim} />
        <EvidenceList id={view.id} evidence={view.evidence} />
        <ParticipantProof participant={view.participant} />
        <DeclaredAct act={view.act} />
        <WithdrawalSigned withdrawal={view.withdrawal} />
        {instrument && (
          <>
            {instrument.isJoined && (
              <Notice tone="warn">
                <p>{t("instrument.case-joined")}</p>
              </Notice>
            )}
            {instrument.days.length > 0 && (
              <DifferenceTable
                differences={instrument.days}
                first={t("instrument.the-instrument")}
                second={t("instrument.difference.case")}
              />
            )}
            <FiledAnswers filing={instrument.filing} />
            <SiblingFilings siblings={instrument.siblings} />
          </>
        )}
        <OtherActs acts={view.otherActs} />
        <DecisionList decisions={view.decisions} />
        <MessageList messages={view.messages} />
      </CaseLayout>
      <section className="stack">
        <h2>{t("case.trail")}</h2>
        <AuditTable caption={t("case.trail")} hideCaption lines={view.audit} />
      </section>
    </div>
  );
}
