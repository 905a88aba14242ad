import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import type { RouteHandle } from "../../../components/layout/root-view";
import { RankingPage } from "../../../components/rounds/ranking-page";
import { offerParams } from "../../../domain/offer/forms.server";
import {
  getRanking,
  rankCounterparts,
} from "../../../domain/round/rank.server";
import { rankingForm, rankingQuery } from "../../../domain/round/schema";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("round.rank.provider");

export const loader = pageLoader(
  {
    params: offerParams,
    query: rankingQuery,
    can: "offer.rank",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    isSaved: query.done === "saved",
    view: await getRanking(ctx, "provider", id),
  }),
);

export const action = pageAction(
  { params: offerParams, schema: rankingForm, can: "offer.rank" },
  async ({ ctx, params: { id }, input }) => {
    await rankCounterparts(ctx, "provider", id, input);
    const lang = ctx.locale;
    return { to: url("rankRequests", { lang, id }, { done: "saved" }) };
  },
);

export default function RankRequests() {
  const t = useT();
  const lang = t.locale;
  const { isSaved, view } = useLoaderData<typeof loader>();
  const { number, id } = view;
  return (
    <RankingPage
      view={view}
      isSaved={isSaved}
      answer={useActionData<typeof action>()}
      crumbs={[
        ...accountCrumbs(t),
        { label: number, href: url("offerSteps", { lang, id }) },
      ]}
    />
  );
}
