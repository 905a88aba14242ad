import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { SessionTable } from "../../components/account/session-table";
import { Button, Buttons } from "../../components/form/button";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { Notice } from "../../components/ui/notice";
import { endSessionSchema } from "../../domain/account/schema";
import {
  endOwnSessions,
  listOwnSessions,
} from "../../domain/account/sessions.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.sessions.title");

export const loader = pageLoader(
  {
    query: z.object({ done: z.literal("yes").optional() }),
    can: "account.manage_self",
    cache: "none",
  },
  async ({ ctx, query }) => ({
    isDone: query.done !== undefined,
    sessions: await listOwnSessions(ctx),
  }),
);

export const action = pageAction(
  { schema: endSessionSchema, can: "account.manage_self" },
  async ({ ctx, input }) => {
    await endOwnSessions(ctx, input.session);
    return { to: url("sessions", { lang: ctx.locale }, { done: "yes" }) };
  },
);

export default function Sessions() {
  const t = useT();
  const { isDone, sessions } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        title={t("account.sessions.title")}
        lead={t("account.sessions.lead")}
        crumbs={accountCrumbs(t)}
      />
      {isDone && (
        <Notice tone="ok" live>
          {t("account.sessions.ended")}
        </Notice>
      )}
      <SessionTable sessions={sessions} />
      {sessions.length > 1 && (
        <Form>
          <Buttons>
            <Button kind="warning">{t("account.sessions.end-others")}</Button>
          </Buttons>
        </Form>
      )}
    </div>
  );
}
