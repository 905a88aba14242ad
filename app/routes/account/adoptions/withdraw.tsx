import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { PracticeHeading } from "../../../components/adoptions/practice-heading";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { participantCrumbs } from "../../../components/participants/participant-crumbs";
import { getAdoptionPage } from "../../../domain/adoption/get.server";
import { withdrawAdoption } from "../../../domain/adoption/save.server";
import {
  adoptionParams,
  withdrawForm,
} from "../../../domain/adoption/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("adoption.withdraw.title");

export const loader = pageLoader(
  { params: adoptionParams, can: "practice.adopt", cache: "none" },
  ({ ctx, params: { id, number } }) => getAdoptionPage(ctx, id, number),
);

export const action = pageAction(
  { params: adoptionParams, schema: withdrawForm, can: "practice.adopt" },
  async ({ ctx, params: { id, number }, input }) => {
    await withdrawAdoption(ctx, { participantId: id, number, ...input });
    const lang = ctx.locale;
    const query = { done: "withdrawn" };
    return { to: url("adoptPractice", { lang, id, number }, query) };
  },
);

export default function WithdrawAdoption() {
  const t = useT();
  const lang = t.locale;
  const { adoption, practice, participant } = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  const { number } = practice;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("adoption.withdraw.title")}
        crumbs={participantCrumbs(t, participant)}
        lead={t("adoption.withdraw.lead")}
        pillar="practices"
      />
      <PracticeHeading practice={practice} />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        <input
          type="hidden"
          name="seen"
          value={String(adoption?.version ?? 0)}
        />
        <Buttons>
          <Button kind="warning">{t("adoption.withdraw.do")}</Button>
          <ButtonLink
            kind="secondary"
            href={url("adoptPractice", { lang, id: participant.id, number })}
          >
            {t("adoption.withdraw.keep")}
          </ButtonLink>
        </Buttons>
      </Form>
    </div>
  );
}
