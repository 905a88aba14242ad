import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ClaimQuote } from "../../../components/claims/claim-quote";
import { ClaimSource } from "../../../components/claims/claim-source";
import { LinkClaim } from "../../../components/claims/link-claim";
import { ButtonLink, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { PageHeader } from "../../../components/layout/page-header";
import { Name } from "../../../components/ui/name";
import { linkForm } from "../../../domain/claim/link-form";
import { getOwnClaims, linkClaim } from "../../../domain/claim/link.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "./params.parts";

export const meta = titled("claim.own.title");

export const loader = pageLoader(
  { params: participantParams, can: "claim.promote", cache: "none" },
  async ({ ctx, params: { id } }) => getOwnClaims(ctx, id),
);

export const action = pageAction(
  { params: participantParams, schema: linkForm, can: "claim.promote" },
  async ({ ctx, params: { id }, input }) => {
    await linkClaim(ctx, id, input);
    return { to: url("participantClaims", { lang: ctx.locale, id }) };
  },
);

export default function OwnClaims() {
  const t = useT();
  const lang = t.locale;
  const { id, claims, acts, mayStart } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("claim.own.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: t("participants.acts"),
            href: url("myParticipant", { lang, id }),
          },
        ]}
        lead={t("claim.own.lead")}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      {claims.length === 0 && <p>{t("claim.own.none")}</p>}
      {claims.map((claim) => (
        <section key={claim.id} className="stack">
          <h2>
            <Name lang={claim.nameLang} text={claim.name} />
          </h2>
          <ClaimQuote quote={claim} />
          <p>
            <ClaimSource source={claim} />
          </p>
          {acts.length > 0 &&
            (claim.mayLink ? (
              <LinkClaim claim={claim.id} acts={acts} />
            ) : (
              <p>{t("claim.own.unnamed")}</p>
            ))}
          {mayStart && (
            <Buttons>
              <ButtonLink
                href={url("newAct", { lang, id }, { claim: claim.id })}
                kind={acts.length > 0 ? "secondary" : "primary"}
              >
                {t("claim.own.start")}
              </ButtonLink>
            </Buttons>
          )}
          {!mayStart && acts.length === 0 && <p>{t("claim.own.waiting")}</p>}
        </section>
      ))}
    </div>
  );
}
