import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import { typed } from "../../../components/account/typed";
import { AdoptionFields } from "../../../components/adoptions/adoption-fields";
import { AdoptionStatus } from "../../../components/adoptions/adoption-status";
import { PracticeHeading } from "../../../components/adoptions/practice-heading";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { participantCrumbs } from "../../../components/participants/participant-crumbs";
import { Notice } from "../../../components/ui/notice";
import { getAdoptionPage } from "../../../domain/adoption/get.server";
import { saveAdoption } from "../../../domain/adoption/save.server";
import {
  adoptionForm,
  adoptionParams,
} from "../../../domain/adoption/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("adoption.form.title");

export const loader = pageLoader(
  {
    params: adoptionParams,
    query: z.object({
      done: z.enum(["saved", "published", "withdrawn"]).optional(),
    }),
    can: "practice.adopt",
    cache: "none",
  },
  async ({ ctx, params: { id, number }, query }) => ({
    done: query.done ?? null,
    view: await getAdoptionPage(ctx, id, number),
  }),
);

export const action = pageAction(
  { params: adoptionParams, schema: adoptionForm, can: "practice.adopt" },
  async ({ ctx, params: { id, number }, input }) => {
    const { seen, do: wanted, ...said } = input;
    const isPublished = wanted === "publish";
    await saveAdoption(
      ctx,
      { participantId: id, number, input: said, seen },
      isPublished,
    );
    const lang = ctx.locale;
    const done = isPublished ? "published" : "saved";
    return { to: url("adoptPractice", { lang, id, number }, { done }) };
  },
);

export default function AdoptPractice() {
  const t = useT();
  const lang = t.locale;
  const { done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { adoption, practice, participant, obstacle } = view;
  const saved: Readonly<Record<string, string | null | undefined>> = {
    ...{ kind: adoption?.kind, startedOn: adoption?.startedOn },
    ...{ changes: adoption?.changes, result: adoption?.result },
    ...{ resultOn: adoption?.resultOn, source: adoption?.source },
    lang: adoption?.lang ?? lang,
  };
  const value = (name: string) => typed(answer, name) ?? saved[name] ?? "";
  const isPublic = adoption?.status === "published";
  const isClosed = adoption?.status === "struck" || obstacle !== null;
  const params = { lang, id: participant.id, number: practice.number };
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("adoption.form.title")}
        crumbs={participantCrumbs(t, participant)}
        lead={t("adoption.form.lead")}
        pillar="practices"
      />
      <PracticeHeading practice={practice} />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live>
          <p>{t(`adoption.done.${done}`)}</p>
        </Notice>
      )}
      {adoption && <AdoptionStatus adoption={adoption} />}
      {obstacle !== null && (
        <Notice tone="warn" title={t("adoption.form.cannot")}>
          <p>{t(obstacle)}</p>
        </Notice>
      )}
      {isClosed ? (
        <Form>{null}</Form>
      ) : (
        <Form className="narrow">
          <input
            type="hidden"
            name="seen"
            value={typed(answer, "seen") ?? String(adoption?.version ?? 0)}
          />
          <AdoptionFields value={value} errors={errors} />
          <Buttons>
            <Button>
              {t(
                isPublic
                  ? "adoption.form.save-public"
                  : "adoption.form.publish",
              )}
            </Button>
            {!isPublic && (
              <Button kind="secondary" name="do" value="save">
                {t("adoption.form.save")}
              </Button>
            )}
          </Buttons>
        </Form>
      )}
      {(isPublic || adoption?.status === "draft") && (
        <p>
          <ButtonLink kind="link" href={url("withdrawAdoption", params)}>
            {t("adoption.withdraw.title")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
