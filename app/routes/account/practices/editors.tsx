import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextField } from "../../../components/form/text-field";
import { PageHeader } from "../../../components/layout/page-header";
import { Notice } from "../../../components/ui/notice";
import { AskedTable } from "../../../components/writing/asked-table";
import { EditorTable } from "../../../components/writing/editor-table";
import { valueReader } from "../../../components/writing/part-values";
import { writeCrumbs } from "../../../components/writing/write-crumbs";
import {
  getCoEditors,
  inviteCoEditor,
  removeEditor,
  takeBackInvitation,
} from "../../../domain/writing/co-editors.server";
import { editorsForm } from "../../../domain/writing/editor-form.server";
import { getOwnPractice } from "../../../domain/writing/get-own.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { practiceParams } from "./writing.parts";

export const meta = titled("writing.editors.title");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: z.object({
      done: z
        .enum(["asked", "removed", "taken-back"])
        .optional()
        .catch(undefined),
    }),
    can: "practice.manage_editors",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    practice: await getOwnPractice(ctx, id),
    ...(await getCoEditors(ctx, id)),
  }),
);

export const action = pageAction(
  {
    params: practiceParams,
    schema: editorsForm,
    can: "practice.manage_editors",
  },
  async ({ ctx, params: { id }, input, scope }) => {
    const lang = ctx.locale;
    if (input.intent === "remove") {
      await removeEditor(ctx, id, input.user);
      return { to: url("writeEditors", { lang, id }, { done: "removed" }) };
    }
    if (input.intent === "take-back") {
      await takeBackInvitation(ctx, id, input.invitation);
      return { to: url("writeEditors", { lang, id }, { done: "taken-back" }) };
    }
    await spend("letter", scope.address);
    await inviteCoEditor(ctx, id, input.email);
    return { to: url("writeEditors", { lang, id }, { done: "asked" }) };
  },
);

export default function WriteEditors() {
  const t = useT();
  const { practice, editors, asked, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one } = valueReader(answer?.values ?? {});
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("writing.editors.title")}
        crumbs={writeCrumbs(t, practice)}
        lead={t("writing.editors.lead")}
        pillar="practices"
      />
      <ErrorSummary errors={errors} general={general} />
      {done && !answer && (
        <Notice tone="ok" live>
          <p>{t(`writing.editors.done.${done}`)}</p>
        </Notice>
      )}
      <EditorTable editors={editors} />
      <AskedTable asked={asked} />
      <section className="narrow stack" aria-labelledby="ask">
        <h2 id="ask">{t("writing.editors.ask-title")}</h2>
        <Form className="stack">
          <input type="hidden" name="intent" value="ask" />
          <TextField
            name="email"
            type="email"
            label={t("writing.editors.email")}
            hint={t("writing.editors.email-hint")}
            error={errors["email"]}
            value={one("email")}
            autoComplete="off"
            maxLength={254}
          />
          <Buttons>
            <Button>{t("writing.editors.ask")}</Button>
          </Buttons>
        </Form>
      </section>
    </div>
  );
}
