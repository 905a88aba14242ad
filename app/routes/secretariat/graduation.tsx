import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { fieldValues } from "../../components/acts/field-values";
import { formProblems } from "../../components/form/errors";
import { DecideForm } from "../../components/form/decide-form";
import { GraduationFacts } from "../../components/graduations/graduation-facts";
import { graduationTones } from "../../components/graduations/graduation-table";
import type { RouteHandle } from "../../components/layout/root-view";
import { ProveNotice } from "../../components/secretariat/prove-notice";
import { Notice } from "../../components/ui/notice";
import { StatusTag } from "../../components/ui/status-tag";
import { decideGraduation } from "../../domain/graduation/decide.server";
import { getGraduationCase } from "../../domain/graduation/list.server";
import {
  graduationDecisionForm,
  graduationParams,
} from "../../domain/graduation/schema.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { areaName } from "../../domain/reference/area";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("graduation.one");

const dones = ["entered", "decided"] as const;

export const loader = pageLoader(
  {
    params: graduationParams,
    query: z.object({ done: z.enum(dones).optional().catch(undefined) }),
    can: "graduation.list",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    entry: await getGraduationCase(ctx, id),
  }),
);

/** The operation asks for `graduation.decide` and a fresh proof, and keeps what was typed. */
export const action = pageAction(
  {
    params: graduationParams,
    schema: graduationDecisionForm,
    can: "graduation.list",
  },
  async ({ ctx, params: { id }, input: { decision, note } }) => {
    await decideGraduation(ctx, id, decision, note);
    return {
      to: url("graduation", { lang: ctx.locale, id }, { done: "decided" }),
    };
  },
);

export default function Graduation() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, entry } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = formProblems(t, answer);
  const { id, status, isOwn, mayDecide, mustProve } = entry;
  return (
    <OfficerPage
      pages={pages}
      title={areaName(entry.area, lang)}
      eyebrow={t(`graduation.outcome.${entry.outcome}`)}
      list={{
        label: t("graduation.title"),
        href: url("graduations", { lang }),
      }}
      status={
        <StatusTag tone={graduationTones[status]}>
          {t(`graduation.status.${status}`)}
        </StatusTag>
      }
      problems={problems}
    >
      {done !== null && !answer && (
        <Notice tone="ok" live>
          {t(`graduation.done.${done}`)}
        </Notice>
      )}
      <GraduationFacts entry={entry} />
      {status === "proposed" && isOwn && (
        <Notice>{t("graduation.wait-for-other")}</Notice>
      )}
      {mayDecide && mustProve && (
        <ProveNotice
          back={url("graduation", { lang, id })}
          isAnswered={answer !== undefined}
        />
      )}
      {mayDecide && (
        <DecideForm
          area="graduation"
          errors={problems.errors}
          value={fieldValues(answer, {})}
        />
      )}
    </OfficerPage>
  );
}
