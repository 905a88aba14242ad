import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { InviteForm } from "../../components/secretariat/invite-form";
import { ProveNotice } from "../../components/secretariat/prove-notice";
import { typedIn } from "../../components/secretariat/typed";
import { UserSearch } from "../../components/secretariat/user-search";
import { UserTable } from "../../components/secretariat/user-table";
import { EmptyState } from "../../components/ui/empty-state";
import { Notice } from "../../components/ui/notice";
import { Pagination } from "../../components/ui/pagination";
import { pageCount } from "../../domain/kernel/paging";
import { secretariatSections } from "../../domain/permissions/sections";
import { inviteOfficer } from "../../domain/user-admin/invite.server";
import { listPeople } from "../../domain/user-admin/list.server";
import { inviteForm, usersQuery } from "../../domain/user-admin/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("secretariat.users.title");

export const loader = pageLoader(
  { query: usersQuery, can: "user.list", cache: "none" },
  async ({ ctx, query }) => ({
    query,
    pages: secretariatSections(ctx.actor),
    list: await listPeople(ctx, query),
  }),
);

/** The operation asks for `user.manage` and a fresh proof, and keeps what was typed. */
export const action = pageAction(
  { schema: inviteForm, can: "user.list" },
  async ({ ctx, input }) => {
    await inviteOfficer(ctx, input);
    return { to: url("users", { lang: ctx.locale }, { done: "invited" }) };
  },
);

export default function Users() {
  const t = useT();
  const lang = t.locale;
  const { query, pages, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { q, role } = query;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("secretariat.users.title")}
        lead={t("secretariat.users.count", { count: list.total })}
      />
      <ErrorSummary errors={errors} general={general} />
      {query.done === "invited" && !answer && (
        <Notice tone="ok" live>
          {t("secretariat.invite.done")}
        </Notice>
      )}
      <UserSearch q={q} role={role} />
      {list.items.length === 0 ? (
        <EmptyState
          title={t("secretariat.users.none")}
          suggestions={[
            {
              label: t("secretariat.users.all"),
              href: url("users", { lang }),
            },
          ]}
        />
      ) : (
        <UserTable people={list.items} />
      )}
      <Pagination
        page={list.page}
        pages={pageCount(list.total, list.pageSize)}
        href={(page) => url("users", { lang }, { q, role, page })}
      />
      <section className="stack">
        <h2>{t("secretariat.invite.title")}</h2>
        <p>{t("secretariat.invite.lead")}</p>
        {list.needsProof && (
          <ProveNotice
            back={url("users", { lang })}
            isAnswered={answer !== undefined}
          />
        )}
        {list.needsProof && !answer ? (
          <Form>{null}</Form>
        ) : (
          <InviteForm typed={typedIn(answer?.values)} errors={errors} />
        )}
      </section>
    </div>
  );
}
