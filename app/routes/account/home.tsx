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
import { WaitingTasks } from "../../components/review/waiting-tasks";
import { Notice } from "../../components/ui/notice";
import { NoticeList } from "../../components/ui/notice-list";
import { SummaryList } from "../../components/ui/summary-list";
import { resendOwnConfirmation } from "../../domain/account/confirm-email.server";
import { getAccountHome } from "../../domain/account/get-home.server";
import { nothing } from "../../domain/account/schema";
import { listOpenDrafts } from "../../domain/act/list-own.server";
import { listAwaitingOwn } from "../../domain/instrument/own.server";
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
            {view.canSeeSecretariat && (
              <ButtonLink kind="secondary" href={url("queue", { lang })}>
                {t("account.home.secretariat")}
              </ButtonLink>
            )}
          </Buttons>
        )}
      </section>
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
        <div className="prose">
          <ul>
            <li>
              <a href={url("myPractices", { lang })}>
                {t("writing.mine.title")}
              </a>
            </li>
            <li>
              <a href={url("myRequests", { lang })}>
                {t("request.mine.title")}
              </a>
            </li>
            <li>
              <a href={url("myOffers", { lang })}>{t("offer.mine.title")}</a>
            </li>
            <li>
              <a href={url("myMatches", { lang })}>{t("match.mine.title")}</a>
            </li>
            <li>
              <a href={url("requestsToEndorse", { lang })}>
                {t("request.endorse.list")}
              </a>
            </li>
            <li>
              <a href={url("myAdoptions", { lang })}>
                {t("adoption.own.title")}
              </a>
            </li>
            <li>
              <a href={url("myEngagements", { lang })}>
                {t("engagement.mine.title")}
              </a>
            </li>
            <li>
              <a href={url("notices", { lang })}>{t("follow.notices.title")}</a>
            </li>
            <li>
              <a href={url("myReviews", { lang })}>{t("review.mine.title")}</a>
            </li>
            <li>
              <a href={url("following", { lang })}>
                {t("follow.following.title")}
              </a>
            </li>
            <li>
              <a href={url("security", { lang })}>
                {t("account.security.title")}
              </a>
            </li>
            <li>
              <a href={url("sessions", { lang })}>
                {t("account.sessions.title")}
              </a>
            </li>
          </ul>
        </div>
      </section>
    </div>
  );
}
