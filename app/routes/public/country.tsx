import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CountryPractices } from "../../components/adoptions/country-practices";
import { CountryBoard } from "../../components/board/country-board";
import { CountryWork } from "../../components/board/country-work";
import { CategoryHistory } from "../../components/country/category-history";
import { CountryActs } from "../../components/country/country-acts";
import {
  CountryCategories,
  CountryFacts,
} from "../../components/country/country-facts";
import { CountryNames } from "../../components/country/country-names";
import { FollowForm } from "../../components/follow/follow-form";
import { CoveredBy } from "../../components/instruments/cover-box";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { CapacitySection } from "../../components/request/capacity-section";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { listAdoptionsIn } from "../../domain/adoption/list.server";
import { readRequests } from "../../domain/board/read.server";
import { listCountryEngagements } from "../../domain/engagement/list.server";
import { findRequestReader } from "../../domain/request/reader.server";
import { readCapacity } from "../../domain/capacity/declare.server";
import { readCountry } from "../../domain/country/get.server";
import { listOwnTargets } from "../../domain/follow/offer.server";
import { practicesOfCountry } from "../../domain/library/short-list.server";
import { participantKinds } from "../../domain/participant/model";
import { areaName } from "../../domain/reference/area";
import { countryQuerySchema } from "../../domain/register/country-query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: z.object({ iso3: z.string().max(40) }),
    query: countryQuerySchema,
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params: { iso3 }, query }) => {
    const lang = ctx.locale;
    const country = await readCountry(ctx, iso3, query.asOf);
    return {
      lang,
      address: ctx.env.origin + url("country", { lang, iso3 }),
      name: areaName(iso3, lang),
      now: ctx.now,
      followed: await listOwnTargets(ctx, "area"),
      practices: await practicesOfCountry(ctx, iso3),
      asked: await readRequests(
        ctx,
        { show: "requests", area: iso3 },
        await findRequestReader(ctx),
      ),
      work: await listCountryEngagements(ctx, iso3),
      adopted: await listAdoptionsIn(ctx, iso3),
      capacity: await readCapacity(ctx, iso3),
      followedPractices: await listOwnTargets(ctx, "practice_area"),
      ...country,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { name } = data;
  return publicMeta({
    ...data,
    title: name,
    description: translator(data.lang)("country.description", { name }),
    isPart: data.asOf !== null,
  });
};

const others = participantKinds.filter((kind) => kind !== "government");

export default function Country() {
  const view = useLoaderData<typeof loader>();
  const { lang, iso3, name, government } = view;
  const t = useT();
  const asOf = view.asOf?.day;
  const rows = (kind: readonly string[]) =>
    url("register", { lang }, { area: iso3, kind, asOf });
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          useRegisterCrumb(),
          {
            label: t("country.title"),
            href: url("countries", { lang }, { asOf }),
          },
        ]}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated leavesOut />
          <HowCounted rule="countries" />
        </div>
        <FollowForm kind="area" target={iso3} own={view.followed} />
      </PageHeader>
      <div className="columns">
        <div className="stack stack-7">
          <CountryActs
            id="own"
            title={t("country.own")}
            none={t("country.own-none")}
            acts={government}
            href={rows(["government"])}
          />
          <CoveredBy covers={view.covers} />
          <CountryActs
            id="others"
            title={t("country.others")}
            none={t("country.others-none")}
            note={t("country.others-note")}
            acts={view.others}
            href={rows(others)}
          />
          {asOf === undefined && (
            <CountryPractices
              iso3={iso3}
              own={view.practices}
              adopted={view.adopted}
              followed={view.followedPractices}
            />
          )}
          {asOf === undefined && (
            <CountryBoard iso3={iso3} cards={view.asked} now={view.now} />
          )}
          {asOf === undefined && <CountryWork rows={view.work} />}
          {asOf === undefined && <CapacitySection view={view.capacity} />}
          <CategoryHistory history={view.history} />
          <CountryNames iso3={iso3} />
          <ViewFiles
            view="country"
            params={{ id: iso3, asOf }}
            feed={url("registerAtom", { lang }, { area: iso3, asOf })}
            api={url("apiActs", {}, { area: iso3, asOf })}
          />
          <ViewCite
            what="countries"
            view={iso3}
            title={name}
            address={view.address}
            now={view.now}
            params={{ asOf }}
            asOf={asOf}
          />
        </div>
        <aside className="stack stack-5">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{t("country.facts")}</h2>
            <CountryFacts iso3={iso3} asOf={asOf} />
          </section>
          <CountryCategories
            day={view.day}
            categories={view.categories}
            notes={view.notes}
          />
          <p className="small muted">{t("reference.disclaimer")}</p>
        </aside>
      </div>
    </>
  );
}
