import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { TermsForm } from "../../../components/engagement/terms-form";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Notice } from "../../../components/ui/notice";
import { proposeAmendment } from "../../../domain/engagement/amend.server";
import { getAmendmentForm } from "../../../domain/engagement/get-terms.server";
import {
  amendmentForm,
  workParams,
} from "../../../domain/engagement/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.amend.title");

export const loader = pageLoader(
  { params: workParams, can: "engagement.work", cache: "none" },
  ({ ctx, params: { id } }) => getAmendmentForm(ctx, id),
);

export const action = pageAction(
  { params: workParams, schema: amendmentForm, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    const { do: _save, ...given } = input;
    await proposeAmendment(ctx, id, given);
    const at = { lang: ctx.locale, id };
    return { to: url("engagementTerms", at, { done: "proposed" }) };
  },
);

export default function Amendment() {
  const { head, terms, lang, seen, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const work = useWork(answer);
  const { t, errors, general } = work;
  const isOvertaken = answer?.error?.code === "engagement.error.terms-changed";
  const back = url("engagementTerms", { lang: t.locale, id: head.id });
  return (
    <WorkFrame
      head={head}
      title={t("engagement.amend.title")}
      lead={t("engagement.amend.lead")}
      errors={errors}
      general={general}
    >
      <p>
        <a href={back}>{t("engagement.part.terms")}</a>
      </p>
      {isOvertaken && (
        <Notice tone="warn" title={t("engagement.terms.overtaken")} />
      )}
      {isOpen && <p>{t("engagement.amend.takes-place")}</p>}
      <TermsForm terms={terms} lang={lang} seen={seen} work={work} amends />
    </WorkFrame>
  );
}
