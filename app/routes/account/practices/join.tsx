import { useActionData, useLoaderData } from "@remix-run/react";
import { DeadLink } from "../../../components/account/dead-link";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import { InvitationObstacle } from "../../../components/participants/invitation-obstacle";
import { Name } from "../../../components/ui/name";
import { SummaryList } from "../../../components/ui/summary-list";
import { nothing, tokenParams } from "../../../domain/account/schema";
import {
  acceptCoEditing,
  readCoEditorInvitation,
} from "../../../domain/writing/co-editors.server";
import { tellLink } from "../../../http/link-status.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("writing.join.title");

export const loader = pageLoader(
  { params: tokenParams, can: "account.sign_in", cache: "none" },
  async ({ ctx, params: { token }, scope }) => {
    const invitation = await readCoEditorInvitation(ctx, token);
    tellLink(scope, invitation.state);
    const to = url("joinPractice", { lang: ctx.locale, token });
    return { to, invitation };
  },
);

export const action = pageAction(
  { params: tokenParams, schema: nothing, can: "account.sign_in" },
  async ({ ctx, params, scope }) => {
    await spend("credential", scope.address);
    const id = await acceptCoEditing(ctx, params.token);
    return { to: url("writePractice", { lang: ctx.locale, id }) };
  },
);

export default function JoinPractice() {
  const t = useT();
  const { to, invitation } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  if (invitation.state !== "ok") {
    return (
      <DeadLink state={invitation.state}>
        <p>{t("writing.join.dead")}</p>
      </DeadLink>
    );
  }
  const { title, participant, email, isFor, isConfirmed } = invitation;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("writing.join.title")}
        lead={t("writing.join.lead")}
        pillar="practices"
      />
      <ErrorSummary general={general} />
      <SummaryList
        rows={[
          {
            label: t("writing.field.title"),
            value: <Name lang={title.lang} text={title.text} />,
          },
          { label: t("writing.join.owner"), value: <Name {...participant} /> },
          {
            label: t("membership.invitation.for"),
            value: <bdi dir="ltr">{email}</bdi>,
          },
        ]}
      />
      {isFor && isConfirmed ? (
        <Form className="stack">
          <Buttons>
            <Button>{t("writing.join.accept")}</Button>
          </Buttons>
        </Form>
      ) : (
        <InvitationObstacle invitation={invitation} to={to} />
      )}
    </div>
  );
}
