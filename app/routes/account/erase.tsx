import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { EraseObstacles } from "../../components/account/erase-obstacles";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { Checkbox } from "../../components/form/checkbox";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import {
  eraseAccount,
  getErasureObstacles,
} from "../../domain/account/erase.server";
import { eraseSchema } from "../../domain/account/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { demandProof } from "../../http/proof.server";
import { endSession } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.erase.title");

export const loader = pageLoader(
  { can: "account.manage_keys", cache: "none" },
  ({ ctx, request }) => {
    demandProof(ctx, "account.manage_keys", request);
    return getErasureObstacles(ctx);
  },
);

export const action = pageAction(
  { schema: eraseSchema, can: "account.manage_keys" },
  async ({ ctx, request, scope }) => {
    await eraseAccount(ctx);
    await endSession(scope, request);
    return { to: url("accountErased", { lang: ctx.locale }) };
  },
);

export default function EraseAccount() {
  const t = useT();
  const lang = t.locale;
  const obstacles = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  const { isShared, holdsOffice, participants } = obstacles;
  const isFree = !isShared && !holdsOffice && participants.length === 0;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.erase.title")}
        lead={t("account.erase.lead")}
        crumbs={accountCrumbs(t, "security")}
      />
      <ErrorSummary errors={errors} general={general} />
      <div className="prose">
        <h2>{t("account.erase.goes-title")}</h2>
        <p>{t("account.erase.goes")}</p>
        <h2>{t("account.erase.stays-title")}</h2>
        <p>{t("account.erase.stays")}</p>
      </div>
      <EraseObstacles obstacles={obstacles} />
      {isFree && (
        <Form>
          <Checkbox
            name="confirm"
            value="on"
            label={t("account.erase.confirm")}
            error={errors["confirm"]}
          />
          <Buttons>
            <Button kind="warning">{t("account.erase.do")}</Button>
            <ButtonLink kind="secondary" href={url("security", { lang })}>
              {t("account.erase.keep")}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </div>
  );
}
