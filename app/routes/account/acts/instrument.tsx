import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { DescriptionFields } from "../../../components/instruments/description-fields";
import {
  FilingQuestion,
  useFilingProblems,
} from "../../../components/instruments/filing-question";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveDescription } from "../../../domain/instrument/edit.server";
import { descriptionForm } from "../../../domain/instrument/schema.server";
import { pageAction } from "../../../http/page.server";
import { afterFiling, filingLoader } from "./filing.parts";
import { actParams } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("instrument.description.title");
export const loader = filingLoader;

export const action = pageAction(
  { params: actParams, schema: descriptionForm, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const part = await saveDescription(ctx, id, input);
    return {
      to: afterFiling(ctx.locale, id, part, input, input.titles.length),
    };
  },
);

export default function ActInstrument() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = useFilingProblems("description", view, answer);
  return (
    <FilingQuestion section="description" view={view} problems={problems}>
      <DescriptionFields
        filing={view.filing}
        rows={view.rows}
        typed={answer?.values}
        errors={problems.errors}
      />
    </FilingQuestion>
  );
}
