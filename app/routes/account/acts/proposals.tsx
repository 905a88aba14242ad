import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldValues } from "../../../components/acts/field-values";
import {
  proposalValues,
  StateProposals,
  ChosenProposals,
} from "../../../components/acts/proposal-fields";
import { Question, useQuestion } from "../../../components/acts/question";
import { questionMeta } from "../../../components/acts/question-meta";
import { afterSave } from "../../../components/acts/section-links";
import { Select } from "../../../components/form/select";
import { TextArea } from "../../../components/form/text-area";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveProposals } from "../../../domain/act/edit.server";
import { proposalsQuestion } from "../../../domain/act/question-schema";
import { actsAsState } from "../../../domain/participant/model";
import { languagesByName } from "../../../domain/reference/language";
import { pageAction } from "../../../http/page.server";
import { actParams, questionLoader } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = questionMeta("acts.proposals.title");
export const loader = questionLoader("proposals");

export const action = pageAction(
  { params: actParams, schema: proposalsQuestion, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const section = await saveProposals(ctx, id, input);
    return afterSave(ctx.locale, id, section, input);
  },
);

export default function Proposals() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const question = useQuestion("proposals", view, answer);
  const { t, errors } = question;
  const { answers, kind } = view.act;
  const value = fieldValues(answer, {
    ...proposalValues(answers.proposals),
    statement: answers.statement,
    lang: answers.lang,
  });
  const Fields = actsAsState(kind) ? StateProposals : ChosenProposals;
  return (
    <Question
      section="proposals"
      act={view.act}
      question={question}
      lead={t(
        actsAsState(kind) ? "acts.proposals.lead-state" : "acts.proposals.lead",
      )}
    >
      <Fields errors={errors} value={value} lang={value("lang")} />
      <TextArea
        name="statement"
        label={t("acts.proposals.statement")}
        hint={t("acts.proposals.statement-hint")}
        error={errors["statement"]}
        value={value("statement")}
        maxLength={10_000}
        rows={6}
        lang={value("lang")}
        optional
      />
      <Select
        name="lang"
        label={t("acts.proposals.language")}
        hint={t("acts.proposals.language-hint")}
        error={errors["lang"]}
        value={value("lang")}
        width="medium"
        options={languagesByName(t.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
    </Question>
  );
}
