import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { Button, Buttons } from "../../components/form/button";
import { Radios } from "../../components/form/choices";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { Notice } from "../../components/ui/notice";
import {
  changeDetails,
  getDetails,
} from "../../domain/account/change-details.server";
import { detailsSchema } from "../../domain/account/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { localeNames, locales } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("account.details.title");

export const loader = pageLoader(
  { can: "account.manage_self", cache: "none" },
  ({ ctx }) => getDetails(ctx),
);

export const action = pageAction(
  {
    schema: detailsSchema,
    can: "account.manage_self",
    to: ({ ctx }) => url("account", { lang: ctx.locale }, { done: "details" }),
  },
  async ({ ctx, input }) => {
    await changeDetails(ctx, input);
    return undefined;
  },
);

export default function Details() {
  const t = useT();
  const saved = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.details.title")}
        lead={t("account.details.lead")}
        crumbs={accountCrumbs(t)}
      />
      <ErrorSummary errors={errors} general={general} />
      {saved.isShared && <Notice>{t("account.error.shared-details")}</Notice>}
      <Form>
        <TextField
          name="name"
          label={t("account.field.name")}
          hint={t("account.sign-up.name-hint")}
          error={errors["name"]}
          value={typed(answer, "name") ?? saved.name}
          autoComplete="name"
        />
        <Radios
          name="locale"
          label={t("account.details.letters")}
          hint={t("account.details.letters-hint")}
          error={errors["locale"]}
          value={typed(answer, "locale") ?? saved.locale}
          options={locales.map((value) => ({
            value,
            label: localeNames[value],
            lang: value,
          }))}
        />
        <Buttons>
          <Button>{t("account.details.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
