import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { AdoptionStatus } from "../../components/adoptions/adoption-status";
import { PracticeHeading } from "../../components/adoptions/practice-heading";
import { SourceLine } from "../../components/adoptions/source-line";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { Select } from "../../components/form/select";
import { TextArea } from "../../components/form/text-area";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { OwnText } from "../../components/register/own-text";
import { ProveNotice } from "../../components/secretariat/prove-notice";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { SummaryList } from "../../components/ui/summary-list";
import { getStrikePage } from "../../domain/adoption/get.server";
import { strikeReasons } from "../../domain/adoption/model";
import { recordParams, strikeForm } from "../../domain/adoption/schema.server";
import { strikeAdoption } from "../../domain/adoption/strike.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("adoption.strike-page.title");

export const loader = pageLoader(
  {
    params: recordParams,
    query: z.object({ done: z.enum(["struck"]).optional() }),
    can: "practice.strike_adoption",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    pages: secretariatSections(ctx.actor),
    isDone: query.done !== undefined,
    ...(await getStrikePage(ctx, id)),
  }),
);

export const action = pageAction(
  {
    params: recordParams,
    schema: strikeForm,
    can: "practice.strike_adoption",
  },
  async ({ ctx, params: { id }, input }) => {
    await strikeAdoption(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("strikeAdoption", { lang, id }, { done: "struck" }) };
  },
);

export default function StrikeAdoption() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { adoption, name, practice } = view;
  const isOpen = adoption.status === "published";
  return (
    <div className="stack stack-5">
      <SecretariatNav pages={view.pages} />
      <PageHeader
        title={t("adoption.strike-page.title")}
        lead={t("adoption.strike-page.lead")}
        pillar="practices"
      />
      <PracticeHeading practice={practice} />
      <ErrorSummary errors={errors} general={general} />
      {view.isDone && !answer && (
        <Notice tone="ok" live>
          <p>{t("adoption.done.struck")}</p>
        </Notice>
      )}
      {!isOpen && <AdoptionStatus adoption={adoption} />}
      <SummaryList
        rows={[
          {
            label: t("adoption.own.who"),
            value: <Name lang={name.lang} text={name.text} />,
          },
          {
            label: t("adoption.changed"),
            value: <OwnText lang={adoption.lang} text={adoption.changes} />,
          },
          {
            label: t("adoption.result"),
            value: (
              <OwnText
                lang={adoption.lang}
                text={adoption.result ?? t("adoption.no-result")}
              />
            ),
          },
        ]}
      />
      {adoption.source !== null && <SourceLine source={adoption.source} />}
      {isOpen && view.needsProof && (
        <ProveNotice
          back={url("strikeAdoption", { lang, id: adoption.id })}
          isAnswered={answer !== undefined}
        />
      )}
      {isOpen && !view.needsProof ? (
        <Form className="narrow">
          <Select
            name="reason"
            label={t("adoption.strike-page.reason")}
            error={errors["reason"]}
            value={typed(answer, "reason")}
            empty={t("adoption.strike-page.choose")}
            options={strikeReasons.map((value) => ({
              value,
              label: t(`adoption.strike.${value}`),
            }))}
          />
          <TextArea
            name="note"
            label={t("adoption.strike-page.note")}
            hint={t("adoption.strike-page.note-hint")}
            error={errors["note"]}
            value={typed(answer, "note")}
            maxLength={2000}
          />
          <Buttons>
            <Button kind="warning">{t("adoption.strike-page.do")}</Button>
          </Buttons>
        </Form>
      ) : (
        <Form>{null}</Form>
      )}
    </div>
  );
}
