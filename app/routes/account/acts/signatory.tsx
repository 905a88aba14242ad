import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldValues } from "../../../components/acts/field-values";
import { Question, useQuestion } from "../../../components/acts/question";
import { questionMeta } from "../../../components/acts/question-meta";
import { SignatoryFields } from "../../../components/acts/signatory-fields";
import { afterSave } from "../../../components/acts/section-links";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveSignatory } from "../../../domain/act/edit.server";
import { signatoryQuestion } from "../../../domain/act/question-schema";
import { pageAction } from "../../../http/page.server";
import { actParams, questionLoader } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = questionMeta("acts.signatory.title");
export const loader = questionLoader("signatory");

export const action = pageAction(
  { params: actParams, schema: signatoryQuestion, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const { _later, _add, _remove, _autosave, ...signatory } = input;
    const section = await saveSignatory(ctx, id, signatory);
    return afterSave(ctx.locale, id, section, { _later, _autosave });
  },
);

export default function Signatory() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const question = useQuestion("signatory", view, answer);
  const { signatoryName, signatoryOffice, signatoryTitle } = view.act.answers;
  const { decidingOrgan, actsFor, groupEntities, focalPoint } =
    view.act.answers;
  const value = fieldValues(answer, {
    ...{ signatoryName, signatoryOffice, signatoryTitle },
    ...{ decidingOrgan, actsFor, groupEntities, focalPoint },
  });
  return (
    <Question
      section="signatory"
      act={view.act}
      question={question}
      lead={question.t("acts.signatory.lead", { kind: view.act.kind })}
    >
      <SignatoryFields
        kind={view.act.kind}
        errors={question.errors}
        value={value}
      />
    </Question>
  );
}
