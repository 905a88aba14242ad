import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { OwnFollowList } from "../../components/follow/own-follow-list";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { EmptyState } from "../../components/ui/empty-state";
import { Notice } from "../../components/ui/notice";
import {
  listOwnFollows,
  setFrequencies,
  stopFollow,
} from "../../domain/follow/manage.server";
import { mostFollows } from "../../domain/follow/model";
import { followingForm } from "../../domain/follow/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("follow.following.title");

export const loader = pageLoader(
  {
    query: z.object({
      done: z.enum(["started", "saved", "stopped"]).optional(),
    }),
    can: "follow.manage",
    cache: "none",
  },
  async ({ ctx, query }) => ({
    done: query.done ?? null,
    follows: await listOwnFollows(ctx),
  }),
);

/** Ends one follow, or keeps how often each of them writes. */
export const action = pageAction(
  { schema: followingForm, can: "follow.manage" },
  async ({ ctx, input: { stop, frequency } }) => {
    if (stop === undefined) await setFrequencies(ctx, frequency ?? {});
    else await stopFollow(ctx, stop);
    const done = stop === undefined ? "saved" : "stopped";
    return { to: url("following", { lang: ctx.locale }, { done }) };
  },
);

export default function Following() {
  const t = useT();
  const lang = t.locale;
  const { done, follows } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("follow.following.title")}
        lead={t("follow.following.lead", { most: mostFollows })}
        crumbs={accountCrumbs(t)}
      />
      <ErrorSummary general={general} />
      {done && (
        <Notice tone="ok" live>
          <p>{t(`follow.following.${done}`)}</p>
        </Notice>
      )}
      {follows.length === 0 ? (
        <EmptyState
          title={t("follow.following.empty")}
          suggestions={[
            { label: t("register.title"), href: url("register", { lang }) },
            { label: t("ui.initiative"), href: url("initiative", { lang }) },
          ]}
        >
          {t("follow.following.empty-why")}
        </EmptyState>
      ) : (
        <Form className="stack stack-5">
          <OwnFollowList follows={follows} />
          <Buttons>
            <Button>{t("follow.following.save")}</Button>
          </Buttons>
        </Form>
      )}
      <p>
        <a href={url("notices", { lang })}>{t("follow.notices.title")}</a>
      </p>
    </div>
  );
}
