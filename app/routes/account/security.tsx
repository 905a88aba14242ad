import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { Notice } from "../../components/ui/notice";
import { SummaryList } from "../../components/ui/summary-list";
import { getSecurity } from "../../domain/account/get-security.server";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.security.title");

export const loader = pageLoader(
  {
    query: z.object({ done: z.enum(["yes", "email"]).optional() }),
    can: "account.manage_self",
    cache: "none",
  },
  async ({ ctx, query, scope }) => ({
    ...(await getSecurity(ctx)),
    done: query.done ?? null,
    mustEnrol: (await scope.session()).mustEnrol,
  }),
);

export default function Security() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.security.title")}
        lead={t("account.security.lead")}
        crumbs={accountCrumbs(t)}
      />
      {view.done && (
        <Notice tone="ok" live>
          {t(
            view.done === "email"
              ? "account.change-email.sent"
              : "account.security.done",
          )}
        </Notice>
      )}
      {view.isShared && <Notice>{t("account.error.shared-account")}</Notice>}
      {view.mustEnrol && <Notice tone="warn">{t("account.totp.must")}</Notice>}
      <SummaryList
        rows={[
          {
            label: t("account.field.email"),
            value: <bdi dir="ltr">{view.email}</bdi>,
            changeHref: url("changeEmail", { lang }),
          },
          {
            label: t("account.field.password"),
            value: t("account.security.password-set"),
            changeHref: url("changePassword", { lang }),
          },
          {
            label: t("account.security.totp"),
            value: t(
              view.hasTotp ? "account.security.on" : "account.security.off",
            ),
            changeHref: url("totp", { lang }),
          },
          {
            label: t("account.security.passkeys"),
            value: t("account.security.passkey-count", {
              count: view.passkeys,
            }),
            changeHref: url("passkeys", { lang }),
          },
          {
            label: t("account.security.recovery"),
            value: t("account.security.codes-left", { count: view.codesLeft }),
            changeHref: url("recoveryCodes", { lang }),
          },
          {
            label: t("account.security.sessions"),
            value: t("account.security.session-count", {
              count: view.sessions,
            }),
            changeHref: url("sessions", { lang }),
          },
        ]}
      />
      <p>
        <a href={url("ownData", { lang })}>{t("account.copy.get")}</a>
      </p>
      <p>
        <a href={url("eraseAccount", { lang })}>{t("account.erase.title")}</a>
      </p>
    </div>
  );
}
