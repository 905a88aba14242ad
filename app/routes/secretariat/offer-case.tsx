import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { Radios } from "../../components/form/choices";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextArea } from "../../components/form/text-area";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { MatchLines } from "../../components/match/match-lines";
import { OfferFacts } from "../../components/offer/offer-facts";
import { OfferHistory } from "../../components/offer/offer-history";
import { offerTone } from "../../components/offer/offer-tones";
import { privateRows } from "../../components/offer/private-rows";
import { CaseLayout } from "../../components/secretariat/case-layout";
import { typedIn } from "../../components/secretariat/typed";
import { Clock } from "../../components/ui/clock";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { StatusTag } from "../../components/ui/status-tag";
import { listMatchesFor } from "../../domain/match/list.server";
import { getOfferCase } from "../../domain/offer/desk.server";
import {
  doneQuery,
  offerParams,
  screenForm,
} from "../../domain/offer/forms.server";
import { screenSteps } from "../../domain/offer/model";
import { acceptOffer, returnOffer } from "../../domain/offer/screen.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("offer.desk.case");

export const loader = pageLoader(
  {
    params: offerParams,
    query: doneQuery,
    can: "offer.inspect",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { done } }) => ({
    pages: secretariatSections(ctx.actor),
    done: screenSteps.find((step) => step === done) ?? null,
    offer: await getOfferCase(ctx, id),
    matches: await listMatchesFor(ctx, { offerId: id }),
  }),
);

export const action = pageAction(
  { params: offerParams, schema: screenForm, can: "offer.handle" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "accept") await acceptOffer(ctx, id);
    else await returnOffer(ctx, id, input.reason ?? "");
    const lang = ctx.locale;
    return { to: url("offerCase", { lang, id }, { done: input.do }) };
  },
);

export default function OfferCase() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, offer, matches } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const typed = typedIn(answer?.values);
  const { status, dueAt, now, content, provider } = offer;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={
          <bdi lang={offer.lang}>{content.title || t("offer.untitled")}</bdi>
        }
        crumbs={[
          { label: t("offer.desk.title"), href: url("offerDesk", { lang }) },
        ]}
        eyebrow={
          <>
            <Name {...provider.name} />{" "}
            {offer.number && <span className="code">{offer.number}</span>}
          </>
        }
        pillar="assistance"
      >
        <StatusTag tone={offerTone(status)}>
          {t(`exchange.offer-status.${status}`)}
        </StatusTag>{" "}
        {dueAt !== null && <Clock due={dueAt} now={now} />}
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t(`offer.screened.${done}`)} />
      )}
      <CaseLayout
        desk={
          offer.canScreen ? (
            <Form className="stack">
              <Radios
                name="do"
                heading
                label={t("offer.desk.question")}
                hint={t("offer.desk.checklist")}
                error={errors["do"]}
                value={typed.one("do")}
                options={screenSteps.map((step) => ({
                  value: step,
                  label: t(`offer.do.${step}`),
                  hint: t(`offer.do-hint.${step}`),
                }))}
              />
              <TextArea
                name="reason"
                label={t("offer.desk.reason")}
                hint={t("offer.desk.reason-hint")}
                error={errors["reason"]}
                value={typed.one("reason")}
                maxLength={4000}
                optional
              />
              <Buttons>
                <Button>{t("offer.desk.send")}</Button>
              </Buttons>
            </Form>
          ) : (
            <Form>
              {offer.isOwn ? (
                <p>{t("permission.error.own-offer")}</p>
              ) : (
                <p>{t("offer.desk.nothing")}</p>
              )}
            </Form>
          )
        }
      >
        <OfferFacts
          offer={content}
          lang={offer.lang}
          more={privateRows(t, content)}
        />
        {matches.length > 0 && (
          <section className="stack" aria-labelledby="matches">
            <h2 id="matches">{t("match.of-offer")}</h2>
            <MatchLines matches={matches} now={now} />
          </section>
        )}
        <OfferHistory happened={offer.happened} />
      </CaseLayout>
    </div>
  );
}
