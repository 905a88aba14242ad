import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { AuditTable } from "../../components/secretariat/audit-table";
import { ManagePerson } from "../../components/secretariat/manage-person";
import { PersonFacts } from "../../components/secretariat/person-facts";
import { typedIn } from "../../components/secretariat/typed";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { secretariatSections } from "../../domain/permissions/sections";
import {
  disableUser,
  enableUser,
  endSessions,
  setRoles,
} from "../../domain/user-admin/change.server";
import { getPersonPage } from "../../domain/user-admin/get.server";
import {
  userForm,
  userParams,
  userQuery,
} from "../../domain/user-admin/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta: MetaFunction = titled("secretariat.user.title");

export const loader = pageLoader(
  { params: userParams, query: userQuery, can: "user.list", cache: "none" },
  async ({ ctx, params, query }) => ({
    done: query.done ?? null,
    pages: secretariatSections(ctx.actor),
    person: await getPersonPage(ctx, params.id),
  }),
);

/** Each operation asks for `user.manage` and a fresh proof, and keeps what was ticked. */
export const action = pageAction(
  { params: userParams, schema: userForm, can: "user.list" },
  async ({ ctx, params: { id }, input }) => {
    switch (input.do) {
      case "roles":
        await setRoles(ctx, id, input.roles);
        break;
      case "disable":
        await disableUser(ctx, id);
        break;
      case "enable":
        await enableUser(ctx, id);
        break;
      case "end_sessions":
        await endSessions(ctx, id);
        break;
    }
    return { to: url("user", { lang: ctx.locale, id }, { done: input.do }) };
  },
);

export default function User() {
  const t = useT();
  const lang = t.locale;
  const { done, pages, person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={<Name text={person.name} />}
        crumbs={[
          { label: t("secretariat.users.title"), href: url("users", { lang }) },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live>
          {t(`secretariat.user.done.${done}`)}
        </Notice>
      )}
      <PersonFacts person={person} />
      <ManagePerson
        person={person}
        typed={answer && typedIn(answer.values)}
        error={errors["roles"]}
      />
      {person.audit.length > 0 && (
        <section className="stack">
          <h2>{t("secretariat.audit.title")}</h2>
          <AuditTable
            caption={t("secretariat.audit.title")}
            hideCaption
            lines={person.audit}
          />
        </section>
      )}
    </div>
  );
}
