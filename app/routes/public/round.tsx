import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { RoundFacts } from "../../components/rounds/round-facts";
import { RoundFiles } from "../../components/rounds/round-files";
import { SolvedRound } from "../../components/rounds/solved-round";
import { Notice } from "../../components/ui/notice";
import { getPublicRound } from "../../domain/round/get.server";
import { pairQuery, roundNumberParams } from "../../domain/round/schema";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: roundNumberParams,
    query: pairQuery,
    can: "exchange.read",
    cache: "none",
  },
  async ({ ctx, params: { number }, query }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("round", { lang: ctx.locale, number }),
    isPart: query.request !== undefined,
    asked: { request: query.request, offer: query.offer },
    ...(await getPublicRound(ctx, number, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const title = t("round.round", { number: data.head.number });
  return publicMeta({ ...data, title });
};

export default function Round() {
  const t = useT();
  const { lang, head, solved, whatIf, asked } = useLoaderData<typeof loader>();
  const { number, status } = head;
  return (
    <>
      <PageHeader
        title={t("round.round", { number })}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
          { label: t("round.title"), href: url("rounds", { lang }) },
        ]}
        pillar="assistance"
      />
      <div className="stack stack-7">
        <RoundFacts head={head} />
        {solved ? (
          <>
            <SolvedRound solved={solved} whatIf={whatIf} asked={asked} />
            <RoundFiles number={number} />
          </>
        ) : (
          <Notice
            title={t(
              status === "announced" || status === "cancelled"
                ? `round.not-yet.${status}`
                : "round.not-yet.other",
            )}
          />
        )}
      </div>
    </>
  );
}
