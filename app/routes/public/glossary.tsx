import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GlossaryList } from "../../components/initiative/glossary-list";
import { TopicFiles } from "../../components/library/topic-files";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import { glossaryGroups } from "../../domain/initiative/glossary";
import { initiativeText } from "../../domain/initiative/text";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "initiative.read", cache: "public" },
  ({ ctx }) => ({ lang: ctx.locale }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return [
    { title: pageTitle(t, t("initiative.glossary.title")) },
    { name: "description", content: t("initiative.glossary.lead") },
  ];
};

export default function Glossary() {
  const { lang } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageHeader
        title={t("initiative.glossary.title")}
        crumbs={[
          {
            label: initiativeText(lang).title.text,
            href: url("initiative", { lang }),
          },
        ]}
        lead={t("initiative.glossary.lead")}
      />
      <div className="prose">
        <p>{t("initiative.glossary.own")}</p>
        {glossaryGroups.map((group) => (
          <GlossaryList key={group} group={group} />
        ))}
        <p>{t("library.topics-for-catalogues")}</p>
        <TopicFiles />
      </div>
    </>
  );
}
