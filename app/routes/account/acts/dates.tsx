import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldValues } from "../../../components/acts/field-values";
import { Question, useQuestion } from "../../../components/acts/question";
import { questionMeta } from "../../../components/acts/question-meta";
import { afterSave } from "../../../components/acts/section-links";
import { DateField } from "../../../components/form/text-field";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveDates } from "../../../domain/act/edit.server";
import { datesQuestion } from "../../../domain/act/question-schema";
import { releaseDay } from "../../../domain/act/rules";
import { dayOf } from "../../../domain/kernel/clock";
import { pageAction } from "../../../http/page.server";
import { actParams, questionLoader } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = questionMeta("acts.dates.title");
export const loader = questionLoader("dates");

export const action = pageAction(
  { params: actParams, schema: datesQuestion, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const { seen, doneOn, inEffectOn } = input;
    const section = await saveDates(ctx, id, { seen, doneOn, inEffectOn });
    return afterSave(ctx.locale, id, section, input);
  },
);

export default function Dates() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const question = useQuestion("dates", view, answer);
  const { t, errors } = question;
  const { answers, now } = view.act;
  const value = fieldValues(answer, {
    doneOn: answers.doneOn,
    inEffectOn: answers.inEffectOn,
  });
  return (
    <Question section="dates" act={view.act} question={question}>
      <DateField
        name="doneOn"
        label={t("acts.dates.done")}
        hint={t("acts.dates.done-hint")}
        error={errors["doneOn"]}
        value={value("doneOn")}
        min={releaseDay}
        max={dayOf(now)}
      />
      <DateField
        name="inEffectOn"
        label={t("acts.dates.effect")}
        hint={t("acts.dates.effect-hint")}
        error={errors["inEffectOn"]}
        value={value("inEffectOn")}
        min={releaseDay}
        optional
      />
    </Question>
  );
}
