import { useActionData, useLoaderData } from "@remix-run/react";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { Checkbox } from "../../../components/form/checkbox";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { discardDraft } from "../../../domain/act/end-draft.server";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { discardForm } from "../../../domain/act/schema";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("acts.discard.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const act = await getOwnAct(ctx, id);
    stayIf(act.can.discard, scope, url("actTasks", { lang: ctx.locale, id }));
    return act;
  },
);

export const action = pageAction(
  {
    params: actParams,
    schema: discardForm,
    can: "act.discard",
    to: ({ ctx, params: { id } }) => url("actTasks", { lang: ctx.locale, id }),
  },
  async ({ ctx, params: { id } }) => {
    await discardDraft(ctx, id);
    return undefined;
  },
);

export default function Discard() {
  const t = useT();
  const act = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("acts.discard.title")}
        crumbs={actCrumbs(t, act)}
        lead={t("acts.discard.lead")}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        <Checkbox
          name="confirm"
          value="on"
          label={t("acts.discard.confirm")}
          error={errors["confirm"]}
        />
        <Buttons>
          <Button kind="warning">{t("acts.discard.do")}</Button>
          <ButtonLink
            kind="secondary"
            href={url("actTasks", { lang: t.locale, id: act.id })}
          >
            {t("acts.discard.keep")}
          </ButtonLink>
        </Buttons>
      </Form>
    </div>
  );
}
