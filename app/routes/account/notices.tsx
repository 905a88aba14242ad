import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { OwnNoticeList } from "../../components/follow/own-notice-list";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { NewForYou } from "../../components/account/new-for-you";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import {
  listOwnNotices,
  readNotices,
  removeNotices,
} from "../../domain/follow/notices.server";
import { noticesForm } from "../../domain/follow/schema";
import { pageNumberSchema } from "../../domain/kernel/paging";
import { countNewSuggestions } from "../../domain/match/alert.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("follow.notices.title");

export const loader = pageLoader(
  {
    query: z.object({ page: pageNumberSchema.optional() }),
    can: "follow.manage",
    cache: "none",
  },
  async ({ ctx, query }) => ({
    ...(await listOwnNotices(ctx, query.page ?? 1)),
    suggestions: await countNewSuggestions(ctx),
  }),
);

/** One notice read or deleted; else all that were read deleted, or all marked as read. */
export const action = pageAction(
  { schema: noticesForm, can: "follow.manage" },
  async ({ ctx, input: { read, remove } }) => {
    if (remove === "read") await removeNotices(ctx, null);
    else if (remove !== undefined) await removeNotices(ctx, remove);
    else await readNotices(ctx, read ?? null);
    return { to: url("notices", { lang: ctx.locale }) };
  },
);

export default function Notices() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("follow.notices.title")}
        lead={t("follow.notices.lead")}
        crumbs={accountCrumbs(t)}
      />
      <ErrorSummary general={general} />
      <NewForYou suggestions={view.suggestions} unread={0} />
      {view.total === 0 ? (
        <EmptyState
          title={t("follow.notices.empty")}
          suggestions={[
            {
              label: t("follow.following.title"),
              href: url("following", { lang }),
            },
          ]}
        >
          {t("follow.notices.empty-why")}
        </EmptyState>
      ) : (
        <>
          <p>{t("follow.notices.unread", { count: view.unread })}</p>
          <Form className="stack stack-5">
            <Buttons>
              {view.unread > 0 && (
                <Button kind="secondary">{t("follow.notices.read-all")}</Button>
              )}
              {view.unread < view.total && (
                <Button kind="secondary" name="remove" value="read">
                  {t("follow.notices.remove-read")}
                </Button>
              )}
            </Buttons>
            <OwnNoticeList notices={view.items} />
          </Form>
          <Pagination
            page={view.page}
            pages={view.pages}
            href={(page) =>
              url("notices", { lang }, { page: page === 1 ? undefined : page })
            }
          />
          <p>
            <a href={url("following", { lang })}>
              {t("follow.following.title")}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
