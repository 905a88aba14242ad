import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { linkParams } from "../../domain/follow/schema";
import {
  readUnsubscribe,
  unsubscribe,
} from "../../domain/follow/unsubscribe.server";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("follow.unsubscribe.title");

/** Says what would end; mail scanners that look at the address end nothing. */
export const loader = pageLoader(
  { params: linkParams, can: "follow.unsubscribe", cache: "none" },
  async ({ ctx, params, scope }) => {
    const view = await readUnsubscribe(ctx, params.token);
    tellLink(scope, view.state);
    return view;
  },
);

/**
 * Ends the letters, for a person and for a mail program alike, which sends
 * `List-Unsubscribe=One-Click` and takes no redirect for an answer. Source: RFC
 * 8058 section 3.2.
 */
export const action = pageAction(
  {
    params: linkParams,
    schema: z.object({}),
    can: "follow.unsubscribe",
    commonLimit: "unsubscribe",
  },
  async ({ ctx, params }) => ({
    view: { hasEnded: await unsubscribe(ctx, params.token) },
  }),
);

export default function Unsubscribe() {
  const t = useT();
  const lang = t.locale;
  const link = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOver = link.state === "done" || answer?.view !== undefined;
  return (
    <div className="narrow stack">
      <PageHeader title={t("follow.unsubscribe.title")} />
      {link.state === "unknown" ? (
        <Notice tone="warn">{t("follow.unsubscribe.unknown")}</Notice>
      ) : link.state === "open" ? (
        <Form>
          {link.label ? (
            <>
              <p>{t("follow.unsubscribe.one")}</p>
              <p className="lead">
                <Name lang={link.label.lang} text={link.label.text} />
              </p>
            </>
          ) : (
            <p>{t(`follow.unsubscribe.${link.frequency}`)}</p>
          )}
          <Buttons>
            <Button>{t("follow.unsubscribe.submit")}</Button>
          </Buttons>
        </Form>
      ) : (
        <Notice tone="ok" live>
          {t(
            answer?.view?.hasEnded
              ? "follow.unsubscribe.done"
              : "follow.unsubscribe.already",
          )}
        </Notice>
      )}
      {isOver && <p>{t("follow.unsubscribe.still")}</p>}
      <Buttons>
        <ButtonLink kind="secondary" href={url("following", { lang })}>
          {t("follow.following.title")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
