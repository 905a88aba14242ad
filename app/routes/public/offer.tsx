import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowForm } from "../../components/follow/follow-form";
import { publicMeta } from "../../components/layout/public-meta";
import { PageHeader } from "../../components/layout/page-header";
import { ButtonLink, Buttons } from "../../components/form/button";
import { OfferFacts } from "../../components/offer/offer-facts";
import { OfferHistory } from "../../components/offer/offer-history";
import { offerTone } from "../../components/offer/offer-tones";
import { Name } from "../../components/ui/name";
import { StatusTag } from "../../components/ui/status-tag";
import { SummaryList } from "../../components/ui/summary-list";
import { listOwnTargets } from "../../domain/follow/offer.server";
import { mayAsk } from "../../domain/match/may-introduce.server";
import { publicOfferParams } from "../../domain/offer/forms.server";
import { readOffer } from "../../domain/offer/public.server";
import { pageLoader } from "../../http/page.server";
import { formatDay, formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { params: publicOfferParams, can: "exchange.read", cache: "public" },
  async ({ ctx, params: { number } }) => {
    const offer = await readOffer(ctx, number);
    return {
      lang: ctx.locale,
      address: ctx.env.origin + url("offer", { lang: ctx.locale, number }),
      offer,
      followed: await listOwnTargets(ctx, "offer"),
      mayAsk:
        offer.status === "active" && (await mayAsk(ctx, offer.provider.id)),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { offer } = data;
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: `${offer.text.title} (${offer.number})`,
    description: t("offer.description", { title: offer.text.title }),
  });
};

export default function Offer() {
  const t = useT();
  const lang = t.locale;
  const { offer, followed, mayAsk: isAsking } = useLoaderData<typeof loader>();
  const { number, status, provider, expiresAt, slotsFree } = offer;
  const day = expiresAt === null ? "" : formatDay(lang, expiresAt);
  return (
    <div className="stack stack-7">
      <PageHeader
        title={<bdi lang={offer.lang}>{offer.text.title}</bdi>}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
        ]}
        eyebrow={
          <>
            {t("offer.one")} <span className="code">{number}</span>
          </>
        }
        pillar="assistance"
      >
        <StatusTag tone={offerTone(status)}>
          {t(`exchange.offer-status.${status}`)}
        </StatusTag>
      </PageHeader>
      <FollowForm kind="offer" target={number} own={followed} />
      <p>{t(`offer.state.${status}`, { day, due: day })}</p>
      <div className="columns">
        <div className="stack stack-7">
          <OfferFacts offer={offer.text} lang={offer.lang} />
          <OfferHistory happened={offer.happened} />
        </div>
        <aside className="stack stack-5">
          <SummaryList
            rows={[
              {
                label: t("offer.provider"),
                value: (
                  <a href={url("participant", { lang, id: provider.id })}>
                    <Name {...provider.name} />
                  </a>
                ),
              },
              {
                label: t("offer.slots-free"),
                value: formatNumber(lang, slotsFree),
              },
              {
                label: t("offer.since"),
                value: formatDay(lang, offer.activeAt),
              },
              ...(day ? [{ label: t("offer.until"), value: day }] : []),
            ]}
          />
          {status === "active" && (
            <>
              <p className="muted">{t("offer.ask-hint")}</p>
              {isAsking && (
                <Buttons>
                  <ButtonLink
                    href={url("newMatch", { lang }, { offer: number })}
                  >
                    {t("offer.ask")}
                  </ButtonLink>
                </Buttons>
              )}
            </>
          )}
          <p>
            <a href={url("apiOffer", { number })}>{t("offer.json")}</a>
          </p>
        </aside>
      </div>
    </div>
  );
}
