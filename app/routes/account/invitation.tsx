import { useActionData, useLoaderData } from "@remix-run/react";
import { DeadLink } from "../../components/account/dead-link";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { InvitationObstacle } from "../../components/participants/invitation-obstacle";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { SummaryList } from "../../components/ui/summary-list";
import { nothing, tokenParams } from "../../domain/account/schema";
import {
  acceptInvitation,
  readInvitation,
} from "../../domain/membership/invite.server";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("membership.invitation.title");

export const loader = pageLoader(
  { params: tokenParams, can: "account.sign_in", cache: "none" },
  async ({ ctx, params: { token }, scope }) => {
    const invitation = await readInvitation(ctx, token);
    tellLink(scope, invitation.state);
    const to = url("invitation", { lang: ctx.locale, token });
    return { to, invitation };
  },
);

export const action = pageAction(
  { params: tokenParams, schema: nothing, can: "account.sign_in" },
  async ({ ctx, params, scope }) => {
    await spend("credential", scope.address);
    const id = await acceptInvitation(ctx, params.token);
    const lang = ctx.locale;
    return { to: url("myParticipant", { lang, id }, { done: "joined" }) };
  },
);

export default function Invitation() {
  const t = useT();
  const { to, invitation } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  const { state } = invitation;
  if (state === "revoked") {
    return (
      <div className="narrow stack">
        <PageHeader title={t("membership.invitation.title")} />
        <Notice tone="warn" title={t("membership.invitation.revoked")}>
          <p>{t("membership.invitation.dead")}</p>
        </Notice>
      </div>
    );
  }
  if (state === "unknown") {
    return (
      <DeadLink state={state}>
        <p>{t("membership.invitation.dead")}</p>
      </DeadLink>
    );
  }
  const { participant, email, role } = invitation;
  if (state !== "ok" && !invitation.isMember) {
    return (
      <DeadLink state={state}>
        <p>{t("membership.invitation.dead")}</p>
      </DeadLink>
    );
  }
  const canAccept =
    invitation.isFor && invitation.isConfirmed && !invitation.isMember;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("membership.invitation.title")}
        lead={t("membership.invitation.lead")}
      />
      <ErrorSummary general={general} />
      <SummaryList
        rows={[
          {
            label: t("membership.invitation.participant"),
            value: <Name lang={participant.lang} text={participant.text} />,
          },
          {
            label: t("membership.invitation.role"),
            value: (
              <>
                {t(`permission.role.${role}`)}
                <p className="small muted">
                  {t(`permission.role-hint.${role}`)}
                </p>
              </>
            ),
          },
          {
            label: t("membership.invitation.for"),
            value: <bdi dir="ltr">{email}</bdi>,
          },
        ]}
      />
      {canAccept ? (
        <Form className="stack">
          <Buttons>
            <Button>{t("membership.invitation.accept")}</Button>
          </Buttons>
          <p>{t("membership.invitation.not-you")}</p>
        </Form>
      ) : (
        <InvitationObstacle invitation={invitation} to={to} />
      )}
    </div>
  );
}
