import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { ChangeList } from "../../components/practice/change-list";
import { CompareForm } from "../../components/practice/compare-form";
import { EditionTable } from "../../components/practice/edition-table";
import { Name } from "../../components/ui/name";
import { practiceNumberSchema } from "../../domain/practice/number";
import { readVersions } from "../../domain/practice/versions.server";
import { editionsQuerySchema } from "../../domain/practice/wish";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: z.object({ number: practiceNumberSchema }),
    query: editionsQuerySchema,
    can: "practice.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin + url("practiceVersions", { lang: ctx.locale, number }),
    isPart: query.from !== undefined || query.to !== undefined,
    view: await readVersions(ctx, number, query),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const { number, title } = data.view;
  return publicMeta({
    ...data,
    title: `${t("practices.versions-title", { number })}: ${title.text}`,
  });
};

export default function PracticeVersions() {
  const { lang, view } = useLoaderData<typeof loader>();
  const { number, title, editions, comparison } = view;
  const t = useT();
  const none = view.isWithheld
    ? t("practices.withheld-versions")
    : t("practices.one-edition");
  return (
    <>
      <PageHeader
        title={t("practices.versions-title", { number })}
        crumbs={[
          {
            label: title.text,
            href: url("practice", { lang, number }),
          },
        ]}
        eyebrow={<Name lang={title.lang} text={title.text} />}
        lead={t("practices.versions-lead")}
        pillar="practices"
      />
      <div className="stack stack-7">
        <EditionTable number={number} editions={editions} now={view.judged} />
        <section className="stack" aria-labelledby="compare-title">
          <h2 id="compare-title">
            {comparison
              ? t("practices.from-to", {
                  from: comparison.from,
                  to: comparison.to,
                })
              : t("practices.compare")}
          </h2>
          {comparison ? (
            <>
              <CompareForm
                number={number}
                editions={editions}
                from={comparison.from}
                to={comparison.to}
              />
              <ChangeList
                changes={comparison.changes}
                contents={[comparison.after, comparison.before]}
                lang={comparison.lang}
              />
            </>
          ) : (
            <p>{none}</p>
          )}
        </section>
      </div>
    </>
  );
}
