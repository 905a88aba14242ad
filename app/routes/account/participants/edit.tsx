import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { fieldValues } from "../../../components/acts/field-values";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import {
  FixedFacts,
  FixedKind,
} from "../../../components/participants/fixed-facts";
import { PublicFields } from "../../../components/participants/more-fields";
import { participantCrumbs } from "../../../components/participants/participant-crumbs";
import { ParticipantFields } from "../../../components/participants/participant-fields";
import { savedValues } from "../../../components/participants/saved-values";
import { WarningBox } from "../../../components/participants/warning-box";
import { editParticipant } from "../../../domain/participant/edit.server";
import { editParticipantForm } from "../../../domain/participant/form.server";
import { getOwnParticipant } from "../../../domain/participant/get-own.server";
import { findNewWarnings } from "../../../domain/participant/warnings.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "./params.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("participants.edit.title");

export const loader = pageLoader(
  { params: participantParams, can: "participant.edit", cache: "none" },
  ({ ctx, params: { id } }) => getOwnParticipant(ctx, id, "participant.edit"),
);

export const action = pageAction(
  {
    params: participantParams,
    schema: editParticipantForm,
    can: "participant.edit",
  },
  async ({ ctx, params: { id }, input }) => {
    const saved = await getOwnParticipant(ctx, id, "participant.edit");
    const warnings = await findNewWarnings(ctx, saved, input);
    if (warnings) return { view: warnings };
    await editParticipant(ctx, id, input.version, input);
    const lang = ctx.locale;
    return { to: url("myParticipant", { lang, id }, { done: "edited" }) };
  },
);

export default function EditParticipant() {
  const t = useT();
  const participant = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = fieldValues(answer, savedValues(participant));
  const { id, fixed, kind } = participant;
  const fields = { errors, value };
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("participants.edit.title")}
        lead={t("participants.edit.lead")}
        crumbs={participantCrumbs(t, participant)}
      />
      <ErrorSummary errors={errors} general={general} />
      {answer?.error?.code === "error.stale" && (
        <p>
          <a href={url("editParticipant", { lang: t.locale, id })}>
            {t("participants.edit.reload")}
          </a>
        </p>
      )}
      <Form className="stack">
        <input type="hidden" name="version" value={value("version")} />
        {answer?.view && <WarningBox warnings={answer.view} />}
        {fixed.facts ? (
          <>
            <FixedFacts participant={participant} />
            <PublicFields {...fields} />
          </>
        ) : (
          <ParticipantFields
            {...fields}
            kind={fixed.kind ? <FixedKind kind={kind} /> : undefined}
          />
        )}
        <Buttons>
          <Button>{t("participants.edit.submit")}</Button>
          <ButtonLink
            kind="secondary"
            href={url("myParticipant", { lang: t.locale, id })}
          >
            {t("participants.cancel")}
          </ButtonLink>
        </Buttons>
      </Form>
    </div>
  );
}
