import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OpenDrafts } from "../../components/acts/open-drafts";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { AwaitingOwn } from "../../components/instruments/awaiting-own";
import { PageHeader } from "../../components/layout/page-header";
import { Name } from "../../components/ui/name";
import { NewForYou } from "../../components/account/new-for-you";
import { OwnPlaces } from "../../components/account/own-places";
import { WaitingTasks } from "../../components/review/waiting-tasks";
import { Notice } from "../../components/ui/notice";
import { NoticeList } from "../../components/ui/notice-list";
import { SummaryList } from "../../components/ui/summary-list";
import { resendOwnConfirmation } from "../../domain/account/confirm-email.server";
import { getAccountHome } from "../../domain/account/get-home.server";
import { nothing } from "../../domain/account/schema";
import { listOpenDrafts } from "../../domain/act/list-own.server";
import { countOwnUnread } from "../../domain/follow/notices.server";
import { listAwaitingOwn } from "../../domain/instrument/own.server";
import { countNewSuggestions } from "../../domain/match/alert.server";
import { listWaiting } from "../../domain/review/to-clear.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { localeNames } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.home.title");

export const loader = pageLoader(
  {
    query: z.object({ done: z.enum(["details"]).optional() }),
    can: "account.manage_self",
    cache: "none",
  },
  async ({ ctx, query, scope }) => ({
    ...(await getAccountHome(ctx)),
    done: query.done ?? null,
    drafts: await listOpenDrafts(ctx),
    awaiting: await listAwaitingOwn(ctx),
    waiting: await listWaiting(ctx),
    suggestions: await countNewSuggestions(ctx),
    unread: await countOwnUnread(ctx),
    mustEnrol: (await scope.session()).mustEnrol,
  }),
);

/** Sends the confirmation link again. */
export const action = pageAction(
  { schema: nothing, can: "account.manage_self", limit: "letter" },
  async ({ ctx }) => {
    await resendOwnConfirmation(ctx);
    return { to: url("signUpSent", { lang: ctx.locale }) };
  },
);

export default function AccountHome() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="stack stack-7">
      <PageHeader title={t("account.home.title")} />
      <ErrorSummary general={general} />
      {view.done && (
        <Notice tone="ok" live>
          {t("account.details.saved")}
        </Notice>
      )}
      {view.mustEnrol && (
        <Notice tone="warn" title={t("account.home.enrol-title")}>
          <p>{t("account.home.enrol-text")}</p>
          <p>
            <a href={url("totp", { lang })}>{t("account.totp.title")}</a>
          </p>
        </Notice>
      )}
      {!view.isConfirmed && (
        <Notice tone="warn" title={t("account.home.unconfirmed-title")}>
          <p>{t("account.home.unconfirmed-text")}</p>
          <Form>
            <Button small>{t("account.confirm.resend")}</Button>
          </Form>
        </Notice>
      )}
      <NewForYou suggestions={view.suggestions} unread={view.unread} />
      <AwaitingOwn items={view.awaiting} />
      <WaitingTasks tasks={view.waiting} />
      {view.drafts.length > 0 && (
        <section className="stack">
          <h2>{t("acts.own.waiting")}</h2>
          <OpenDrafts drafts={view.drafts} />
        </section>
      )}
      <section className="stack">
        <h2>{t("account.home.participants")}</h2>
        {view.participants.length === 0 ? (
          <p>{t("account.home.no-participants")}</p>
        ) : (
          <NoticeList
            items={view.participants.map(({ id, name, role }) => ({
              key: id,
              title: <Name text={name} />,
              text: t(`account.role.${role}`),
              href: url("myParticipant", { lang, id }),
            }))}
          />
        )}
        {view.isConfirmed && (
          <Buttons>
            <ButtonLink href={url("newParticipant", { lang })}>
              {t("account.home.new-participant")}
            </ButtonLink>
            {view.desk && (
              <ButtonLink kind="secondary" href={url(view.desk, { lang })}>
                {t("account.home.secretariat")}
              </ButtonLink>
            )}
          </Buttons>
        )}
      </section>
      <OwnPlaces />
      <section className="stack">
        <h2>{t("account.home.person")}</h2>
        <SummaryList
          rows={[
            {
              label: t("account.field.name"),
              value: <Name text={view.name} />,
              changeHref: url("details", { lang }),
            },
            {
              label: t("account.details.letters"),
              value: <bdi lang={view.letters}>{localeNames[view.letters]}</bdi>,
              changeHref: url("details", { lang }),
            },
            {
              label: t("account.field.email"),
              value: (
                <>
                  <bdi dir="ltr">{view.email}</bdi>{" "}
                  {t(
                    view.isConfirmed
                      ? "account.home.confirmed"
                      : "account.home.unconfirmed",
                  )}
                </>
              ),
              changeHref: url("changeEmail", { lang }),
            },
          ]}
        />
      </section>
    </div>
  );
}
