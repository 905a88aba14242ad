import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ArticleFields } from "../../../components/instruments/article-fields";
import {
  FilingQuestion,
  useFilingProblems,
} from "../../../components/instruments/filing-question";
import type { RouteHandle } from "../../../components/layout/root-view";
import { saveArticles } from "../../../domain/instrument/edit.server";
import { articlesForm } from "../../../domain/instrument/schema.server";
import { pageAction } from "../../../http/page.server";
import { afterFiling, filingLoader } from "./filing.parts";
import { actParams } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("instrument.articles.title");
export const loader = filingLoader;

export const action = pageAction(
  { params: actParams, schema: articlesForm, can: "act.edit" },
  async ({ ctx, params: { id }, input }) => {
    const part = await saveArticles(ctx, id, input);
    return {
      to: afterFiling(
        ctx.locale,
        id,
        part,
        input,
        input.articles.filter(({ proposal }) => proposal === null).length,
      ),
    };
  },
);

export default function ActInstrumentArticles() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = useFilingProblems("articles", view, answer);
  return (
    <FilingQuestion section="articles" view={view} problems={problems}>
      <ArticleFields
        filing={view.filing}
        rows={view.rows}
        typed={answer?.values}
        errors={problems.errors}
      />
    </FilingQuestion>
  );
}
