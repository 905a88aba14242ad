import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { writeCrumbs } from "../../../components/request/links";
import type { RouteHandle } from "../../../components/layout/root-view";
import { RankingPage } from "../../../components/rounds/ranking-page";
import { requestParams } from "../../../domain/request/forms.server";
import {
  getRanking,
  rankCounterparts,
} from "../../../domain/round/rank.server";
import { rankingForm, rankingQuery } from "../../../domain/round/schema";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("round.rank.requester");

export const loader = pageLoader(
  {
    params: requestParams,
    query: rankingQuery,
    can: "request.rank",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    isSaved: query.done === "saved",
    view: await getRanking(ctx, "requester", id),
  }),
);

export const action = pageAction(
  { params: requestParams, schema: rankingForm, can: "request.rank" },
  async ({ ctx, params: { id }, input }) => {
    await rankCounterparts(ctx, "requester", id, input);
    const lang = ctx.locale;
    return { to: url("rankOffers", { lang, id }, { done: "saved" }) };
  },
);

export default function RankOffers() {
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
        ...writeCrumbs(t),
        { label: number, href: url("requestSteps", { lang, id }) },
      ]}
    />
  );
}
