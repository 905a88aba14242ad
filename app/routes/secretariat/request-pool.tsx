import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { Checkboxes } from "../../components/form/choices";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { Select } from "../../components/form/select";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { PoolOffer } from "../../components/match/pool-offer";
import { typedIn } from "../../components/secretariat/typed";
import { getPoolOffer, introducePool } from "../../domain/match/pool.server";
import {
  poolOfferForm,
  poolOfferQuery,
} from "../../domain/match/schema.server";
import { offerNumber, parseOfferNumber } from "../../domain/offer/number";
import { secretariatSections } from "../../domain/permissions/sections";
import { areaName } from "../../domain/reference/area";
import { poolForm, requestParams } from "../../domain/request/forms.server";
import { limits } from "../../domain/request/limits";
import { getPoolPage, poolRequests } from "../../domain/request/pool.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.pool.title");

export const loader = pageLoader(
  {
    params: requestParams,
    query: poolOfferQuery,
    can: "request.handle",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { offer } }) => ({
    pages: secretariatSections(ctx.actor),
    ...(await getPoolPage(ctx, id)),
    offer: offer ?? null,
    standing: offer
      ? await getPoolOffer(ctx, id, parseOfferNumber(offer) ?? 0)
      : null,
  }),
);

export const action = pageAction(
  {
    params: requestParams,
    schema: z.discriminatedUnion("do", [poolForm, poolOfferForm], {
      error: "match.error.choose",
    }),
    can: "request.handle",
  },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    if (input.do === "introduce") {
      await introducePool(ctx, id, input.offer);
      const offer = offerNumber(input.offer);
      return { to: `${url("requestPool", { lang, id }, { offer })}#offer` };
    }
    await poolRequests(ctx, id, input);
    return { to: url("requestCase", { lang, id }, { done: "pool" }) };
  },
);

export default function RequestPool() {
  const t = useT();
  const lang = t.locale;
  const { pages, request, like, pools, offer, standing } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const typed = typedIn(answer?.values);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("request.pool.title")}
        lead={t("request.pool.lead")}
        crumbs={[
          {
            label: request.number,
            href: url("requestCase", { lang, id: request.id }),
          },
        ]}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {request.poolId !== null && (
        <>
          <PoolOffer
            offer={offer}
            standing={standing}
            typed={typed.one("offer")}
            error={errors["offer"]}
          />
          <h2>{t("request.pool.more")}</h2>
        </>
      )}
      <Form className="stack">
        <input type="hidden" name="do" value="pool" />
        {like.length > 0 ? (
          <Checkboxes
            name="with"
            label={t("request.pool.like")}
            error={errors["with"]}
            values={typed.all("with")}
            options={like.map((one) => ({
              value: one.id,
              label: `${one.number} ${one.title}`,
              lang: one.lang,
              hint: `${areaName(one.area, lang)} · ${one.topics
                .map((topic) => t(`reference.topic.${topic}`))
                .join(" · ")}`,
            }))}
          />
        ) : (
          <p>{t("request.pool.none")}</p>
        )}
        {pools.length > 0 && (
          <Select
            name="pool"
            label={t("request.pool.join")}
            error={errors["pool"]}
            value={typed.one("pool")}
            empty={t("request.pool.new")}
            options={pools.map(({ id, title, lang: of }) => ({
              value: id,
              label: title,
              lang: of,
            }))}
            optional="silent"
          />
        )}
        <TextField
          name="title"
          label={t("request.pool.name")}
          hint={t("request.pool.name-hint")}
          error={errors["title"]}
          value={typed.one("title")}
          maxLength={limits.title}
          optional="silent"
        />
        <Buttons>
          <Button>{t("request.pool.do")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
