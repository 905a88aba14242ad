import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { PageHeader } from "../../../components/layout/page-header";
import { MatchLines } from "../../../components/match/match-lines";
import { KeepOffer } from "../../../components/offer/keep-offer";
import { OfferFacts } from "../../../components/offer/offer-facts";
import { OfferHistory } from "../../../components/offer/offer-history";
import { OfferState } from "../../../components/offer/offer-state";
import { privateRows } from "../../../components/offer/private-rows";
import { OwnRounds } from "../../../components/rounds/own-rounds";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { listMatchesFor } from "../../../domain/match/list.server";
import {
  doneQuery,
  keepForm,
  offerParams,
} from "../../../domain/offer/forms.server";
import { getOwnOffer } from "../../../domain/offer/get-own.server";
import { keepOffer } from "../../../domain/offer/keep.server";
import { keepSteps } from "../../../domain/offer/model";
import { getOwnRounds } from "../../../domain/round/own.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("offer.steps.title");

export const loader = pageLoader(
  {
    params: offerParams,
    query: doneQuery,
    can: "offer.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { done } }) => {
    const offer = await getOwnOffer(ctx, id);
    const providerId = offer.participant.id;
    return {
      done: keepSteps.find((step) => step === done) ?? null,
      offer,
      matches: await listMatchesFor(ctx, { offerId: id }),
      rounds: await getOwnRounds(ctx, { offerId: id, providerId }),
    };
  },
);

/** Owners approve, other writers do the rest: asked in the operation. */
export const action = pageAction(
  { params: offerParams, schema: keepForm, can: "offer.keep" },
  async ({ ctx, params: { id }, input }) => {
    await keepOffer(ctx, id, input.do, input.revision);
    const lang = ctx.locale;
    return { to: url("offerSteps", { lang, id }, { done: input.do }) };
  },
);

export default function OfferSteps() {
  const t = useT();
  const lang = t.locale;
  const { done, offer, matches, rounds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const isPublic = offer.number !== null && offer.expiresAt !== null;
  return (
    <div className="stack stack-7">
      <PageHeader
        title={
          <bdi lang={offer.lang}>
            {offer.content.title || t("offer.untitled")}
          </bdi>
        }
        crumbs={[
          ...accountCrumbs(t),
          {
            label: offer.participant.name.text,
            href: url("participantOffers", { lang, id: offer.participant.id }),
          },
        ]}
        eyebrow={
          <>
            <Name {...offer.participant.name} />{" "}
            {offer.number && <span className="code">{offer.number}</span>}
          </>
        }
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t(`offer.kept.${done}`)} />
      )}
      <OfferState offer={offer} />
      <KeepOffer offer={offer} />
      {matches.length > 0 && (
        <section className="stack" aria-labelledby="matches">
          <h2 id="matches">{t("match.of-offer")}</h2>
          <MatchLines matches={matches} now={offer.now} />
        </section>
      )}
      <OwnRounds
        rounds={rounds}
        kind="offer"
        rankHref={
          offer.steps.length > 0
            ? url("rankRequests", { lang, id: offer.id })
            : null
        }
      />
      <section className="stack" aria-labelledby="text">
        <h2 id="text">{t("offer.text")}</h2>
        {isPublic && (
          <p>
            <a href={url("offer", { lang, number: offer.number })}>
              {t("offer.public-page")}
            </a>
          </p>
        )}
        <OfferFacts
          offer={offer.content}
          lang={offer.lang}
          more={privateRows(t, offer.content)}
        />
      </section>
      <OfferHistory happened={offer.happened} />
    </div>
  );
}
