import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { IntakeProblems } from "../../components/secretariat/intake-problems";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import {
  intakeParams,
  intakeQuery,
  takeInForm,
} from "../../domain/intake/schema.server";
import {
  takeInWriteUps,
  tryWriteUps,
} from "../../domain/intake/take-in.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("intake.check-title");

export const loader = pageLoader(
  {
    params: intakeParams,
    query: intakeQuery,
    can: "practice.import",
    cache: "none",
  },
  async ({ ctx, params, query: { owner, textLang } }) => ({
    pages: secretariatSections(ctx.actor),
    ...{ ownerId: owner, textLang },
    view: await tryWriteUps(ctx, {
      ...{ fileId: params.file, participantId: owner, lang: textLang },
    }),
  }),
);

export const action = pageAction(
  { params: intakeParams, schema: takeInForm, can: "practice.import" },
  async ({ ctx, params, input: { owner, textLang } }) => {
    const made = await takeInWriteUps(ctx, {
      ...{ fileId: params.file, participantId: owner, lang: textLang },
    });
    return { to: url("practiceImport", { lang: ctx.locale }, { made }) };
  },
);

export default function PracticeImportCheck() {
  const t = useT();
  const lang = t.locale;
  const { pages, ownerId, textLang, view } = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  const isClean = view.errors.length === 0;
  const wrong = t("intake.errors", { count: view.errors.length });
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("intake.check-title")}
        crumbs={[
          { label: t("intake.title"), href: url("practiceImport", { lang }) },
        ]}
        lead={t("intake.nothing-yet")}
      />
      <ErrorSummary errors={errors} general={general} />
      <p>
        <bdi dir="ltr">{view.file}</bdi>
        {" · "}
        {t("intake.rows", { count: view.rows })}
        {" · "}
        {t("intake.for")} <Name lang={view.owner.lang} text={view.owner.text} />
      </p>
      <Notice tone={isClean ? "ok" : "error"} title={wrong} />
      <IntakeProblems caption={wrong} problems={view.errors} />
      {isClean ? (
        <Form>
          <input type="hidden" name="owner" value={ownerId} />
          <input type="hidden" name="textLang" value={textLang} />
          <Buttons>
            <Button>{t("intake.write")}</Button>
            <ButtonLink kind="secondary" href={url("practiceImport", { lang })}>
              {t("intake.again")}
            </ButtonLink>
          </Buttons>
        </Form>
      ) : (
        <>
          <Form>{null}</Form>
          <Buttons>
            <ButtonLink href={url("practiceImport", { lang })}>
              {t("intake.again")}
            </ButtonLink>
          </Buttons>
        </>
      )}
      {view.missing.length > 0 && (
        <section className="stack">
          <p className="muted">{t("intake.missing-why")}</p>
          <IntakeProblems
            caption={t("intake.missing", { count: view.missing.length })}
            problems={view.missing}
          />
        </section>
      )}
    </div>
  );
}
