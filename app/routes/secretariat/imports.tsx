import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { FieldTable } from "../../components/imports/field-table";
import { ImportTable } from "../../components/imports/import-table";
import { UploadForm } from "../../components/imports/upload-form";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { Pagination } from "../../components/ui/pagination";
import { getImports, importsOnPage } from "../../domain/import/list.server";
import { importsQuery, uploadForm } from "../../domain/import/schema";
import { uploadImport } from "../../domain/import/upload.server";
import { pageCount } from "../../domain/kernel/paging";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("import.title");

export const loader = pageLoader(
  { query: importsQuery, can: "import.list", cache: "none" },
  async ({ ctx, query }) => {
    const list = await getImports(ctx, query);
    return {
      pages: secretariatSections(ctx.actor),
      list,
      pageCount: pageCount(list.total, importsOnPage),
    };
  },
);

export const action = pageAction(
  { schema: uploadForm, can: "import.upload", toDisk: true, limit: "upload" },
  async ({ ctx, input }) => {
    const id = await uploadImport(ctx, input.file);
    return { to: url("import", { lang: ctx.locale, id }) };
  },
);

export default function Imports() {
  const t = useT();
  const lang = t.locale;
  const { pages, list, pageCount: count } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("import.title")} lead={t("import.lead")} />
      <ErrorSummary errors={errors} general={general} />
      {list.mayUpload && <UploadForm errors={errors} />}
      {list.items.length === 0 ? (
        <p className="muted">{t("import.list.none")}</p>
      ) : (
        <ImportTable items={list.items} />
      )}
      <Pagination
        page={list.page}
        pages={count}
        href={(page) => url("imports", { lang }, { page })}
      />
      <FieldTable />
    </div>
  );
}
