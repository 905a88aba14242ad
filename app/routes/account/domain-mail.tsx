import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink } from "../../components/account/dead-link";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { Confirmation } from "../../components/ui/confirmation";
import { Name } from "../../components/ui/name";
import { SummaryList } from "../../components/ui/summary-list";
import { nothing, tokenParams } from "../../domain/account/schema";
import {
  confirmDomainMail,
  readDomainMail,
} from "../../domain/participant/domain-mail.server";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("participants.mail.title");

export const loader = pageLoader(
  {
    params: tokenParams,
    query: z.object({ done: z.literal("yes").optional() }),
    can: "account.sign_in",
    cache: "none",
  },
  async ({ ctx, params: { token }, query, scope }) => {
    const mail = await readDomainMail(ctx, token);
    tellLink(scope, mail.state);
    return { isDone: query.done !== undefined, mail };
  },
);

export const action = pageAction(
  { params: tokenParams, schema: nothing, can: "account.sign_in" },
  async ({ ctx, params: { token }, scope }) => {
    await spend("credential", scope.address);
    await confirmDomainMail(ctx, token);
    const lang = ctx.locale;
    return { to: url("domainMail", { lang, token }, { done: "yes" }) };
  },
);

export default function DomainMail() {
  const t = useT();
  const { isDone, mail } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  const { state } = mail;
  if (
    state === "unknown" ||
    (state !== "ok" && !(isDone && state === "used"))
  ) {
    return (
      <DeadLink state={state}>
        <p>{t("participants.mail.dead")}</p>
      </DeadLink>
    );
  }
  const { domain, participant, participantId } = mail;
  const lang = t.locale;
  if (state === "used") {
    return (
      <div className="narrow stack">
        <Confirmation title={t("participants.mail.done-title")}>
          <p>
            <bdi dir="ltr">{domain}</bdi>
          </p>
        </Confirmation>
        {participantId === null ? (
          <p>{t("participants.mail.done-text")}</p>
        ) : (
          <Buttons>
            <ButtonLink
              href={url("participantDomain", { lang, id: participantId })}
            >
              {t("participants.domain.title")}
            </ButtonLink>
          </Buttons>
        )}
      </div>
    );
  }
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("participants.mail.title")}
        lead={t("participants.mail.lead")}
      />
      <ErrorSummary general={general} />
      <SummaryList
        rows={[
          {
            label: t("participants.mail.participant"),
            value: <Name lang={participant.lang} text={participant.text} />,
          },
          {
            label: t("participant.label.domain"),
            value: <bdi dir="ltr">{domain}</bdi>,
          },
        ]}
      />
      <Form>
        <Buttons>
          <Button>{t("participants.mail.submit")}</Button>
        </Buttons>
      </Form>
      <p>{t("participants.mail.not-you")}</p>
    </div>
  );
}
