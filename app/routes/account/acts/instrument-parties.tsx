import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { PartyFields } from "../../../components/instruments/party-fields";
import {
  FilingQuestion,
  useFilingProblems,
} from "../../../components/instruments/filing-question";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveParties } from "../../../domain/instrument/edit.server";
import { partiesForm } from "../../../domain/instrument/schema.server";
import { pageAction } from "../../../http/page.server";
import { afterFiling, filingLoader } from "./filing.parts";
import { actParams } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("instrument.parties.title");
export const loader = filingLoader;

export const action = pageAction(
  { params: actParams, schema: partiesForm, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const part = await saveParties(ctx, id, input);
    return {
      to: afterFiling(ctx.locale, id, part, input, input.parties.length),
    };
  },
);

export default function ActInstrumentParties() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = useFilingProblems("parties", view, answer);
  return (
    <FilingQuestion section="parties" view={view} problems={problems}>
      <PartyFields
        filing={view.filing}
        rows={view.rows}
        typed={answer?.values}
        errors={problems.errors}
      />
    </FilingQuestion>
  );
}
