import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { DataTable } from "../../components/ui/data-table";
import { HowCounted } from "../../components/ui/how-counted";
import { countChallenges } from "../../domain/challenge/public.server";
import { asOfSchema } from "../../domain/register/as-of";
import { pageLoader } from "../../http/page.server";
import { formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, query }) => {
    const at = query.asOf?.at ?? ctx.now;
    return {
      lang: ctx.locale,
      address: ctx.env.origin + url("challenges", { lang: ctx.locale }),
      isPart: query.asOf !== null,
      at,
      figures: await countChallenges(ctx, at),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("challenge.figures.title"),
    description: t("challenge.figures.lead"),
  });
};

const counts = ["received", "open", "upheld", "dismissed", "ended"] as const;
const times = ["median", "longest"] as const;

export default function Challenges() {
  const t = useT();
  const { lang, at, figures } = useLoaderData<typeof loader>();
  const days = (count: number | null) =>
    count === null
      ? t("challenge.figures.none")
      : t("challenge.figures.days", { count });
  return (
    <>
      <PageHeader
        title={t("challenge.figures.title")}
        crumbs={[
          { label: t("register.title"), href: url("register", { lang }) },
        ]}
        lead={t("challenge.figures.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={at} />
          <HowCounted rule="challenges" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <DataTable
          caption={t("challenge.figures.title")}
          hideCaption
          rows={[...counts, ...times]}
          rowKey={(row) => row}
          columns={[
            {
              key: "figure",
              header: t("challenge.figures.col.figure"),
              rowHeader: true,
              cell: (row) => t(`challenge.figures.${row}`),
            },
            {
              key: "value",
              header: t("challenge.figures.col.value"),
              numeric: true,
              cell: (row) =>
                row === "median" || row === "longest"
                  ? days(figures[row])
                  : formatNumber(lang, figures[row]),
            },
            {
              key: "rule",
              header: t("challenge.figures.col.rule"),
              cell: (row) => t(`challenge.figures.rule.${row}`),
            },
          ]}
        />
        <p className="prose">{t("challenge.figures.how")}</p>
      </div>
    </>
  );
}
