import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { LibraryTabs } from "../../components/library/library-tabs";
import { LikeForm } from "../../components/library/like-form";
import { LikeTable } from "../../components/library/like-table";
import { likeSchema } from "../../domain/library/query";
import { viewLike } from "../../domain/library/like-view.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    query: z.object(likeSchema),
    can: "practice.read",
    cache: "public",
  },
  async ({ ctx, query: { like: area, likeLaw = null } }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("practiceLike", { lang: ctx.locale }),
    asked: { area: area ?? null, law: likeLaw },
    view:
      area === undefined ? null : await viewLike(ctx, { area, law: likeLaw }),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("library.like.title"),
    description: t("library.like.lead"),
    isPart: data.view !== null,
  });
};

export default function PracticeLike() {
  const { lang, asked, view } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageHeader
        title={
          view
            ? t("library.like.title-of", { country: view.name })
            : t("library.like.title")
        }
        crumbs={[
          { label: t("library.title"), href: url("practices", { lang }) },
        ]}
        lead={t("library.like.lead")}
        pillar="practices"
      />
      <div className="stack stack-5">
        <LibraryTabs here="practiceLike" />
        <LikeForm asked={asked} />
        {view && <LikeTable view={view} law={asked.law} />}
        <p className="small muted">{t("library.like.rule")}</p>
        <p className="small muted">{t("reference.disclaimer")}</p>
      </div>
    </>
  );
}
