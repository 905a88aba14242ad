import { useActionData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { fieldValues } from "../../../components/acts/field-values";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ParticipantFields } from "../../../components/participants/participant-fields";
import { WarningBox } from "../../../components/participants/warning-box";
import { createParticipant } from "../../../domain/participant/create.server";
import { newParticipantForm } from "../../../domain/participant/form.server";
import { findWarnings } from "../../../domain/participant/warnings.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("participants.new.title");

export const loader = pageLoader(
  { can: "participant.create", cache: "none" },
  () => ({}),
);

export const action = pageAction(
  { schema: newParticipantForm, can: "participant.create" },
  async ({ ctx, input }) => {
    const warnings = await findWarnings(ctx, input, input.seenWarnings);
    if (warnings) return { view: warnings };
    const id = await createParticipant(ctx, input);
    const lang = ctx.locale;
    return { to: url("myParticipant", { lang, id }, { done: "created" }) };
  },
);

export default function NewParticipant() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = fieldValues(answer, { nameLang: t.locale });
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("participants.new.title")}
        lead={t("participants.new.lead")}
        crumbs={accountCrumbs(t)}
      />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        {answer?.view && <WarningBox warnings={answer.view} />}
        <ParticipantFields errors={errors} value={value} />
        <Buttons>
          <Button>{t("participants.new.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
