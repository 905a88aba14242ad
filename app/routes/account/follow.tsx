import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { searchUrl } from "../../components/follow/search-url";
import { frequencyOptions } from "../../components/follow/frequency-options";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { Radios } from "../../components/form/choices";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { ownPath } from "../../domain/account/own-path";
import { isSearch, usualFrequency } from "../../domain/follow/model";
import { getOffer } from "../../domain/follow/offer.server";
import { followForm, offerQuery } from "../../domain/follow/schema";
import { startFollow } from "../../domain/follow/start.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("follow.offer.title");

export const loader = pageLoader(
  { query: offerQuery, can: "follow.manage", cache: "none" },
  ({ ctx, query }) => getOffer(ctx, query),
);

/** Follows; goes back to the page whose button was pressed, or to the list. */
export const action = pageAction(
  { schema: followForm, can: "follow.manage" },
  async ({ ctx, input: { back, ...wanted } }) => {
    await startFollow(ctx, wanted);
    const lang = ctx.locale;
    const list = url("following", { lang }, { done: "started" });
    return { to: ownPath(back) ?? list };
  },
);

export default function FollowOffer() {
  const t = useT();
  const lang = t.locale;
  const { kind, target, query, label, isFollowed } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = (name: string) => {
    const typed = answer?.values[name];
    return typeof typed === "string" ? typed : undefined;
  };
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("follow.offer.title")}
        lead={t("follow.offer.lead")}
        crumbs={accountCrumbs(t)}
      />
      <ErrorSummary errors={errors} general={general} />
      <p className="lead">
        <Name lang={label?.lang} text={label?.text ?? ""} />
      </p>
      {isSearch(kind) && (
        <p>
          <a href={searchUrl(lang, kind, query ?? "")}>
            {t("follow.offer.see")}
          </a>
        </p>
      )}
      {isFollowed ? (
        <>
          <Notice>{t("follow.offer.already")}</Notice>
          <Buttons>
            <ButtonLink href={url("following", { lang })}>
              {t("follow.manage")}
            </ButtonLink>
          </Buttons>
        </>
      ) : (
        <Form>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="target" value={target} />
          {query !== null && <input type="hidden" name="query" value={query} />}
          {isSearch(kind) && (
            <TextField
              name="name"
              label={t("follow.offer.name")}
              hint={t("follow.offer.name-hint")}
              error={errors["name"]}
              value={value("name")}
              maxLength={80}
            />
          )}
          <Radios
            name="frequency"
            label={t("follow.offer.frequency")}
            error={errors["frequency"]}
            value={value("frequency") ?? usualFrequency}
            options={frequencyOptions(t)}
          />
          <Buttons>
            <Button>{t("follow.offer.title")}</Button>
          </Buttons>
        </Form>
      )}
    </div>
  );
}
