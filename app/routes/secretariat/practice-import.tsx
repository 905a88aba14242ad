import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { FileField } from "../../components/form/file-field";
import { Form } from "../../components/form/form";
import { Select } from "../../components/form/select";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { Notice } from "../../components/ui/notice";
import { intakeForm } from "../../domain/intake/schema.server";
import { keepWriteUps } from "../../domain/intake/take-in.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { languagesByName } from "../../domain/reference/language";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("intake.title");

export const loader = pageLoader(
  {
    query: z.object({
      made: z.coerce.number().int().min(1).optional().catch(undefined),
    }),
    can: "practice.import",
    cache: "none",
  },
  ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    made: query.made ?? null,
  }),
);

export const action = pageAction(
  { schema: intakeForm, can: "practice.import", limit: "upload" },
  async ({ ctx, input }) => {
    const file = await keepWriteUps(ctx, input.file, input.owner);
    const lang = ctx.locale;
    const query = { owner: input.owner, textLang: input.lang };
    return { to: url("practiceImportCheck", { lang, file }, query) };
  },
);

export default function PracticeImport() {
  const t = useT();
  const lang = t.locale;
  const { pages, made } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("intake.title")} lead={t("intake.lead")} />
      <ErrorSummary errors={errors} general={general} />
      {made !== null && !answer && (
        <Notice tone="ok" live>
          <p>{t("intake.done", { count: made })}</p>
        </Notice>
      )}
      <Form encType="multipart/form-data" className="narrow">
        <FileField
          name="file"
          label={t("intake.file")}
          hint={t("intake.file-hint")}
          error={errors["file"]}
          accept=".json,.csv,.tsv,.txt"
        />
        <TextField
          name="owner"
          label={t("intake.owner")}
          hint={t("intake.owner-hint")}
          error={errors["owner"]}
          value={typed(answer, "owner")}
          dir="ltr"
        />
        <Select
          name="lang"
          label={t("intake.lang")}
          error={errors["lang"]}
          value={typed(answer, "lang") ?? lang}
          options={languagesByName(lang).map(({ code, name }) => ({
            ...{ value: code, label: name },
          }))}
        />
        <Buttons>
          <Button>{t("intake.check")}</Button>
        </Buttons>
      </Form>
      <p>
        <a href={url("practiceImportTemplate", { lang })}>
          {t("intake.template")}
        </a>
      </p>
    </div>
  );
}
