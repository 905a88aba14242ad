import { useActionData, useLoaderData } from "@remix-run/react";
import { CommitmentFields } from "../../../components/acts/commitment-fields";
import {
  commitmentValues,
  rowsToShow,
} from "../../../components/acts/commitment-values";
import { fieldValues } from "../../../components/acts/field-values";
import { Question, useQuestion } from "../../../components/acts/question";
import { questionMeta } from "../../../components/acts/question-meta";
import { afterSave, sectionUrl } from "../../../components/acts/section-links";
import { Button, Buttons } from "../../../components/form/button";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveCommitments } from "../../../domain/act/edit.server";
import { commitmentsQuestion } from "../../../domain/act/question-schema";
import { mostCommitments } from "../../../domain/act/schema";
import { actsAsState } from "../../../domain/participant/model";
import { pageAction } from "../../../http/page.server";
import { actParams, questionLoader } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = questionMeta("acts.commitments.title");
export const loader = questionLoader("commitments");

export const action = pageAction(
  { params: actParams, schema: commitmentsQuestion, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const section = await saveCommitments(ctx, id, input);
    const { _add, _remove } = input;
    if (_add === undefined && _remove === undefined) {
      return afterSave(ctx.locale, id, section, input);
    }
    const saved = input.commitments.length;
    const rows = _add === undefined ? saved : saved + 1;
    const page = sectionUrl(ctx.locale, id, "commitments", {
      ...(rows > 0 ? { rows: Math.min(rows, mostCommitments) } : {}),
    });
    return {
      to:
        _add === undefined
          ? page
          : `${page}#f-commitments-${String(rows - 1)}-measure`,
    };
  },
);

export default function Commitments() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const question = useQuestion("commitments", view, answer);
  const { t, errors } = question;
  const { commitments, lang } = view.act.answers;
  const value = fieldValues(answer, commitmentValues(commitments));
  const rows = rowsToShow(commitments.length, view.rows, answer?.values);
  return (
    <Question
      section="commitments"
      act={view.act}
      question={question}
      lead={t(
        actsAsState(view.act.kind)
          ? "acts.commitments.lead-state"
          : "acts.commitments.lead",
      )}
    >
      {errors["commitments"] && <p>{errors["commitments"]}</p>}
      {rows.map((row, index) => (
        <CommitmentFields
          key={row}
          row={row}
          place={index + 1}
          isOnly={rows.length === 1}
          lang={lang}
          errors={errors}
          value={value}
        />
      ))}
      {rows.length < mostCommitments && (
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="1">
            {t("acts.commitments.add")}
          </Button>
        </Buttons>
      )}
    </Question>
  );
}
