import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import { typed } from "../../../components/account/typed";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextField } from "../../../components/form/text-field";
import { PageHeader } from "../../../components/layout/page-header";
import {
  addressField,
  DomainCard,
} from "../../../components/participants/domain-card";
import { sureField } from "../../../components/participants/remove-domain";
import { participantCrumbs } from "../../../components/participants/participant-crumbs";
import { Notice } from "../../../components/ui/notice";
import { changeDomain } from "../../../domain/participant/change-domain.server";
import { registrableDomain } from "../../../domain/participant/domain";
import { domainForm } from "../../../domain/participant/domain-form";
import { getOwnParticipant } from "../../../domain/participant/get-own.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "./params.parts";

export const meta = titled("participants.domain.title");

const done = z.enum(["added", "proved", "not-found", "sent", "removed"]);

export const loader = pageLoader(
  {
    params: participantParams,
    query: z.object({ done: done.optional() }),
    can: "participant.prove_domain",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => {
    const { names, domains, website } = await getOwnParticipant(
      ctx,
      id,
      "participant.prove_domain",
    );
    const own = registrableDomain(website ?? "");
    const isNew = domains.every(({ domain }) => domain !== own);
    return {
      id,
      names,
      domains,
      done: query.done ?? null,
      suggested: own !== null && isNew ? own : "",
      isDemo: ctx.env.mode === "demo",
    };
  },
);

export const action = pageAction(
  {
    params: participantParams,
    schema: domainForm,
    can: "participant.prove_domain",
  },
  async ({ ctx, params: { id }, input, scope }) => {
    if (input.intent === "mail") await spend("letter", scope.address);
    // The DNS and other people's mailboxes are not ours to knock at without end.
    if (input.intent === "check" || input.intent === "mail") {
      await spend("account", `${input.intent} ${input.proof}`);
    }
    const did = await changeDomain(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("participantDomain", { lang, id }, { done: did }) };
  },
);

export default function ProveDomain() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors: found, general } = formProblems(t, answer);
  const { address, sure, ...others } = found;
  const at = typed(answer, "proof") ?? "";
  const errors = {
    ...others,
    ...(address ? { [addressField(at)]: address } : {}),
    ...(sure ? { [sureField(at)]: sure } : {}),
  };
  return (
    <div className="narrow stack stack-7">
      <PageHeader
        title={t("participants.domain.title")}
        lead={t("participants.domain.lead")}
        crumbs={participantCrumbs(t, view)}
      />
      <ErrorSummary errors={errors} general={general} />
      {view.done && !answer && (
        <Notice tone={view.done === "not-found" ? "warn" : "ok"} live>
          <p>{t(`participants.domain.done.${view.done}`)}</p>
          {view.done === "sent" && view.isDemo && (
            <p>
              <a href={url("demoMail")}>{t("account.sent.demo-mail")}</a>
            </p>
          )}
        </Notice>
      )}
      {view.domains.map((proof) => (
        <DomainCard
          key={proof.id}
          proof={proof}
          address={at === proof.id ? typed(answer, "address") : undefined}
          error={errors[addressField(proof.id)]}
          sureError={errors[sureField(proof.id)]}
        />
      ))}
      <section className="stack" aria-labelledby="add">
        <h2 id="add">{t("participants.domain.add")}</h2>
        <Form>
          <input type="hidden" name="intent" value="add" />
          <TextField
            name="domain"
            label={t("participant.label.domain")}
            hint={t("participant.hint.domain")}
            error={errors["domain"]}
            value={typed(answer, "domain") ?? view.suggested}
            dir="ltr"
            width="medium"
            spellCheck={false}
          />
          <Buttons>
            <Button>{t("participants.domain.add")}</Button>
          </Buttons>
        </Form>
      </section>
    </div>
  );
}
