import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { fieldValues } from "../../components/acts/field-values";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { formProblems } from "../../components/form/errors";
import type { RouteHandle } from "../../components/layout/root-view";
import { ProveNotice } from "../../components/secretariat/prove-notice";
import { DecideForm } from "../../components/form/decide-form";
import { SuccessionPeople } from "../../components/successions/people";
import { SuccessionFacts } from "../../components/successions/succession-facts";
import { successionTones } from "../../components/successions/succession-view";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { StatusTag } from "../../components/ui/status-tag";
import { secretariatSections } from "../../domain/permissions/sections";
import {
  approveSuccession,
  declineSuccession,
} from "../../domain/succession/decide.server";
import { getSuccessionCase } from "../../domain/succession/list.server";
import {
  decisionForm,
  successionParams,
} from "../../domain/succession/schema.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("succession.one");

const dones = ["proposed", "decided"] as const;

export const loader = pageLoader(
  {
    params: successionParams,
    query: z.object({ done: z.enum(dones).optional().catch(undefined) }),
    can: "succession.list",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    proposal: await getSuccessionCase(ctx, id),
  }),
);

/** The operation asks for `succession.decide` and a fresh proof, and keeps what was typed. */
export const action = pageAction(
  { params: successionParams, schema: decisionForm, can: "succession.list" },
  async ({ ctx, params: { id }, input: { decision, note } }) => {
    const decide =
      decision === "approve" ? approveSuccession : declineSuccession;
    await decide(ctx, id, note);
    return {
      to: url("succession", { lang: ctx.locale, id }, { done: "decided" }),
    };
  },
);

export default function Succession() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, proposal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = formProblems(t, answer);
  const { id, status, successor, people, isOwn, mayDecide, mustProve } =
    proposal;
  return (
    <OfficerPage
      pages={pages}
      title={<Name lang={successor.name.lang} text={successor.name.text} />}
      eyebrow={t(`succession.kind.${proposal.kind}`)}
      list={{
        label: t("succession.title"),
        href: url("successions", { lang }),
      }}
      status={
        <StatusTag tone={successionTones[status]}>
          {t(`succession.status.${status}`)}
        </StatusTag>
      }
      problems={problems}
    >
      {done !== null && !answer && (
        <Notice tone="ok" live>
          {t(`succession.done.${done}`)}
        </Notice>
      )}
      <SuccessionFacts proposal={proposal} />
      {status !== "declined" && people !== null && (
        <SuccessionPeople people={people} successorId={successor.id} />
      )}
      {status === "proposed" && isOwn && (
        <Notice>{t("succession.wait-for-other")}</Notice>
      )}
      {mayDecide && mustProve && (
        <ProveNotice
          back={url("succession", { lang, id })}
          isAnswered={answer !== undefined}
        />
      )}
      {mayDecide && (
        <DecideForm
          area="succession"
          errors={problems.errors}
          value={fieldValues(answer, {})}
        />
      )}
    </OfficerPage>
  );
}
