import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  ClosureTexts,
  FollowUps,
  OutputTable,
  RatingTable,
} from "../../components/engagement/closure-view";
import { MoneyTables } from "../../components/engagement/money-table";
import { PublicFacts } from "../../components/engagement/public-facts";
import { statusTone } from "../../components/engagement/status-tone";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { OwnText } from "../../components/register/own-text";
import { Name } from "../../components/ui/name";
import { StatusTag } from "../../components/ui/status-tag";
import { getPublicEngagement } from "../../domain/engagement/public.server";
import { numberParams } from "../../domain/engagement/schema.server";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { params: numberParams, can: "exchange.read", cache: "public" },
  async ({ ctx, params: { number } }) => {
    const { locale: lang, env } = ctx;
    const address = env.origin + url("engagement", { lang, number });
    return { view: await getPublicEngagement(ctx, number), lang, address };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? publicMeta({
        ...{ lang: data.lang, address: data.address },
        title: data.view.text.title,
      })
    : [];

export default function Engagement() {
  const t = useT();
  const lang = t.locale;
  const { view } = useLoaderData<typeof loader>();
  const { text, outputs, closure, sums, withMoney, followUps } = view;
  return (
    <div className="stack stack-7">
      <PageHeader
        title={<Name lang={text.lang} text={text.title} />}
        eyebrow={<span className="code">{view.number}</span>}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
          {
            label: t("engagement.list.title"),
            href: url("engagements", { lang }),
          },
        ]}
        pillar="assistance"
      >
        <StatusTag tone={statusTone[view.status]}>
          {t(`exchange.engagement-status.${view.status}`)}
        </StatusTag>
      </PageHeader>
      <OwnText lang={text.lang} text={text.description} />
      <PublicFacts view={view} />
      {outputs.length > 0 && (
        <OutputTable
          outputs={outputs}
          lang={outputs[0]?.lang ?? text.lang}
          reached={
            closure === null
              ? null
              : Object.fromEntries(
                  outputs.map(({ id, reached }) => [id, reached ?? "–"]),
                )
          }
          reachedLang={closure?.lang ?? text.lang}
        />
      )}
      {withMoney && (
        <section className="stack" aria-labelledby="money">
          <h2 id="money">{t("engagement.part.money")}</h2>
          <p>{t("engagement.money.no-total")}</p>
          <MoneyTables sums={sums} isPart />
        </section>
      )}
      {closure !== null && (
        <section className="stack" aria-labelledby="closure">
          <h2 id="closure">{t("engagement.part.closure")}</h2>
          <RatingTable ratings={closure.ratings} lang={closure.lang} />
          <ClosureTexts closure={closure} />
        </section>
      )}
      {followUps.length > 0 && (
        <section className="stack" aria-labelledby="lasted">
          <h2 id="lasted">{t("engagement.follow-up.title")}</h2>
          <FollowUps followUps={followUps} now={view.now} />
        </section>
      )}
      <p>
        <a href={url("iatiActivity", { number: view.number })}>
          {t("engagement.list.iati-one")}
        </a>
      </p>
    </div>
  );
}
