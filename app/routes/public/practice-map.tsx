import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { GapMap } from "../../components/library/gap-map";
import { LibraryTabs } from "../../components/library/library-tabs";
import { TopicFiles } from "../../components/library/topic-files";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { readGapMap } from "../../domain/library/gap-map.server";
import { libraryQuerySchema, toParams } from "../../domain/library/query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: libraryQuerySchema, can: "practice.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin +
      url("practiceMap", { lang: ctx.locale }, toParams(query)),
    now: ctx.now,
    query,
    lines: await readGapMap(ctx, query),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("library.map.title"),
    description: t("library.map.lead"),
  });
};

export default function PracticeMap() {
  const { lang, query, lines, address, now } = useLoaderData<typeof loader>();
  const t = useT();
  const gaps = lines.filter(({ all }) => all === 0).length;
  return (
    <>
      <PageHeader
        title={t("library.map.title")}
        crumbs={[
          { label: t("library.title"), href: url("practices", { lang }) },
        ]}
        lead={t("library.map.lead")}
        pillar="practices"
      />
      <div className="stack stack-5">
        <LibraryTabs here="practiceMap" />
        <div className="row between">
          <p>{t("library.map.gaps", { count: gaps })}</p>
          <ViewFiles view="practice-map" params={toParams(query)} />
        </div>
        <GapMap query={query} lines={lines} />
        <TopicFiles />
        <ViewCite
          view="practice-map"
          title={t("library.map.title")}
          params={toParams(query)}
          {...{ address, now, asOf: undefined }}
        />
        <p className="small muted">{t("library.map.note")}</p>
        <p className="small muted">{t("library.rule")}</p>
      </div>
    </>
  );
}
