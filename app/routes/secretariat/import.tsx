import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { ImportActions } from "../../components/imports/import-actions";
import { ImportFacts, SameFile } from "../../components/imports/import-facts";
import { ImportProgress } from "../../components/imports/import-progress";
import { toneOfImport } from "../../components/imports/import-tone";
import { MapForm } from "../../components/imports/map-form";
import { Review } from "../../components/imports/review";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { typedIn } from "../../components/secretariat/typed";
import { Notice } from "../../components/ui/notice";
import { StatusTag } from "../../components/ui/status-tag";
import { answerImport } from "../../domain/import/answer.server";
import { getImportPage } from "../../domain/import/get.server";
import {
  importForm,
  importParams,
  importQuery,
} from "../../domain/import/schema";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { isLocale } from "../../i18n/locales";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = translator(isLocale(params["lang"]) ? params["lang"] : "en");
  const name = data?.view.fileName ?? "";
  return [{ title: pageTitle(t, `${t("import.title")}: ${name}`) }];
};

const isRunning = (state: string) =>
  state === "received" || state === "reading" || state === "writing";

export const loader = pageLoader(
  {
    params: importParams,
    query: importQuery,
    can: "import.read",
    cache: "none",
  },
  async ({ ctx, params, query, scope }) => {
    const view = await getImportPage(ctx, params.id, query);
    // Looks again without a script, until the reader stops it or it is over.
    if (isRunning(view.state) && query.still === undefined) {
      scope.headers.set("refresh", "5");
    }
    return { pages: secretariatSections(ctx.actor), query, view };
  },
);

/** Each answer is refused or taken by its own permission, in its operation. */
export const action = pageAction(
  { params: importParams, schema: importForm, can: "import.read" },
  async ({ ctx, params: { id }, input, request }) => {
    await answerImport(ctx, id, input);
    const lang = ctx.locale;
    if (input.do !== "choose")
      return { to: url("import", { lang, id }, { done: input.do }) };
    const to = new URL(request.url);
    to.searchParams.set("done", "choose");
    return { to: to.pathname + to.search };
  },
);

export default function Import() {
  const t = useT();
  const lang = t.locale;
  const { pages, query, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { state, can } = view;
  const isMapping =
    can.prepare &&
    (state === "mapping" || (state === "review" && query.change === "1"));
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={<bdi>{view.fileName}</bdi>}
        crumbs={[{ label: t("import.title"), href: url("imports", { lang }) }]}
      >
        <StatusTag tone={toneOfImport[state]}>
          {t(`import.state.${state}`)}
        </StatusTag>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {query.done?.startsWith("choose") === true && !answer && (
        <Notice tone="ok" live>
          {t("import.done.saved")}
        </Notice>
      )}
      <SameFile same={view.same} />
      {isRunning(state) && (
        <ImportProgress view={view} isStill={query.still === "1"} />
      )}
      {state === "failed" && (
        <Notice tone="error" title={t("import.failed.title")}>
          <p>{t.find(view.failure ?? "", view.failureParams ?? {})}</p>
          <p>{t("import.failed.next")}</p>
        </Notice>
      )}
      {state === "done" && (
        <Notice
          tone="ok"
          title={t("import.done.title", {
            count: view.outcomes?.included ?? 0,
          })}
        />
      )}
      <ImportFacts view={view} />
      {isMapping ? (
        <MapForm
          view={view}
          errors={errors}
          value={typedIn(answer?.values).one}
        />
      ) : (
        <Review view={view} query={query} />
      )}
      <ImportActions view={view} isAnswered={answer !== undefined} />
    </div>
  );
}
