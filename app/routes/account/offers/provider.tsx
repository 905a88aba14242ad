import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextField } from "../../../components/form/text-field";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { OfferLines } from "../../../components/offer/offer-lines";
import { Name } from "../../../components/ui/name";
import { valueReader } from "../../../components/writing/part-values";
import { getProvider, setCap } from "../../../domain/offer/cap.server";
import { capForm } from "../../../domain/offer/forms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "../participants/params.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("offer.provider-title");

export const loader = pageLoader(
  { params: participantParams, can: "participant.read_own", cache: "none" },
  ({ ctx, params: { id } }) => getProvider(ctx, id),
);

export const action = pageAction(
  { params: participantParams, schema: capForm, can: "offer.draft" },
  async ({ ctx, params: { id }, input }) => {
    await setCap(ctx, id, input.cap);
    return { to: url("participantOffers", { lang: ctx.locale, id }) };
  },
);

export default function ParticipantOffers() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const saved = { cap: view.cap === null ? "" : String(view.cap) };
  const { one } = valueReader(answer?.values ?? saved);
  const { id, canWrite } = view;
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t("offer.provider-title")}
        crumbs={[
          ...accountCrumbs(t),
          { label: view.name.text, href: url("myParticipant", { lang, id }) },
        ]}
        eyebrow={<Name {...view.name} />}
        lead={t("offer.mine.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {view.offers.length === 0 ? (
        <p>{t("offer.mine.none")}</p>
      ) : (
        <OfferLines offers={view.offers} />
      )}
      {canWrite && (
        <Buttons>
          <ButtonLink href={url("newOffer", { lang, id })}>
            {t("offer.new.title")}
          </ButtonLink>
          {view.isCompany && (
            <ButtonLink kind="secondary" href={url("interests", { lang, id })}>
              {t("offer.interest.title")}
            </ButtonLink>
          )}
        </Buttons>
      )}
      {canWrite ? (
        <section className="stack" aria-labelledby="cap">
          <h2 id="cap">{t("offer.cap.title")}</h2>
          <p>{t("offer.cap.taken", { count: view.taken })}</p>
          <Form className="stack">
            <TextField
              name="cap"
              label={t("offer.cap.label")}
              hint={t("offer.cap.hint")}
              error={errors["cap"]}
              value={one("cap")}
              width="short"
              inputMode="numeric"
              maxLength={5}
              optional
            />
            <Button kind="secondary">{t("offer.cap.save")}</Button>
          </Form>
        </section>
      ) : (
        <Form>{null}</Form>
      )}
    </div>
  );
}
