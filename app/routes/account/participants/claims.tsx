import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ClaimQuote } from "../../../components/claims/claim-quote";
import { ClaimSource } from "../../../components/claims/claim-source";
import { ButtonLink, Buttons } from "../../../components/form/button";
import { PageHeader } from "../../../components/layout/page-header";
import { Name } from "../../../components/ui/name";
import { listOwnClaims } from "../../../domain/claim/promote.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "./params.parts";

export const meta = titled("claim.own.title");

export const loader = pageLoader(
  { params: participantParams, can: "claim.promote", cache: "none" },
  async ({ ctx, params: { id } }) => ({
    id,
    claims: await listOwnClaims(ctx, id),
  }),
);

export default function OwnClaims() {
  const t = useT();
  const lang = t.locale;
  const { id, claims } = useLoaderData<typeof loader>();
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
          <Buttons>
            <ButtonLink href={url("newAct", { lang, id }, { claim: claim.id })}>
              {t("claim.own.start")}
            </ButtonLink>
          </Buttons>
        </section>
      ))}
    </div>
  );
}
