import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink, Buttons } from "../../components/form/button";
import { Hero } from "../../components/layout/hero";
import { publicMeta } from "../../components/layout/public-meta";
import { LibraryLatest } from "../../components/library/library-latest";
import { ActMap } from "../../components/register/act-map";
import { Figures } from "../../components/register/figures";
import { RegisterRow } from "../../components/register/register-row";
import { SearchForm } from "../../components/register/search-form";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { ResultList } from "../../components/ui/result-row";
import { ViewTabs } from "../../components/views/view-tabs";
import { summarizeLibrary } from "../../domain/library/summary.server";
import { asOfSchema } from "../../domain/register/as-of";
import { countFlows } from "../../domain/register/flows.server";
import {
  countByArea,
  summarizeRegister,
} from "../../domain/register/summary.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

const LATEST = 6;

export const loader = pageLoader(
  {
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, query: { asOf } }) => {
    const at = asOf?.at ?? null;
    return {
      lang: ctx.locale,
      address: ctx.env.origin + url("home", { lang: ctx.locale }),
      at: at ?? ctx.now,
      asOf: asOf?.day,
      summary: await summarizeRegister(ctx, LATEST, at),
      flows: await countFlows(ctx, at),
      // The library is as it is now: of a past day there is none to show.
      library: asOf ? null : await summarizeLibrary(ctx, 3),
      byArea: [...(await countByArea(ctx, at)).byArea],
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("ui.initiative"),
    description: t("public.home-lead"),
  });
};

export default function Home() {
  const { lang, at, asOf, summary, byArea, flows, library } =
    useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <Hero
        title={t("public.home-title")}
        lead={t("public.home-lead")}
        flows={flows}
      >
        <p>
          <a href={url("initiative", { lang }, { asOf })}>
            {t("public.read-initiative")}
          </a>
        </p>
        <SearchForm
          action={url("register", { lang })}
          hidden={asOf === undefined ? [] : [["asOf", asOf]]}
        />
      </Hero>
      <div className="stack stack-7">
        <section className="stack" aria-labelledby="who">
          <h2 id="who">{t("public.who-has-acted")}</h2>
          <Figures
            figures={[
              { rule: "acts", value: summary.acts },
              { rule: "participants", value: summary.participants },
              { rule: "areas", value: summary.areas },
            ]}
          />
          <AsOfBar at={at} dated leavesOut />
        </section>
        <section className="stack" aria-labelledby="where">
          <h2 id="where">{t("public.where")}</h2>
          <ViewTabs asOf={asOf} />
          <ActMap
            counts={new Map(byArea)}
            afterId="after-map"
            params={{ asOf }}
          />
          <p id="after-map" tabIndex={-1}>
            <a href={`${url("map", { lang }, { asOf })}#map-table`}>
              {t("public.as-table")}
            </a>
          </p>
        </section>
        {summary.latest.length > 0 && (
          <section className="stack" aria-labelledby="latest">
            <h2 id="latest">{t("public.latest")}</h2>
            <ResultList>
              {summary.latest.map((entry) => (
                <RegisterRow key={entry.seq} entry={entry} />
              ))}
            </ResultList>
            <p>
              <a href={url("register", { lang }, { asOf })}>
                {t("public.whole-register")}
              </a>
            </p>
          </section>
        )}
        {library && <LibraryLatest {...library} />}
        <section className="stack" aria-labelledby="call">
          <h2 id="call">{t("public.call-title")}</h2>
          <p>{t("public.call-text")}</p>
          <Buttons>
            <ButtonLink href={url("signUp", { lang })} icon="arrow-right">
              {t("public.call-button")}
            </ButtonLink>
            <ButtonLink kind="secondary" href={url("about", { lang })}>
              {t("public.call-more")}
            </ButtonLink>
          </Buttons>
        </section>
      </div>
    </>
  );
}
