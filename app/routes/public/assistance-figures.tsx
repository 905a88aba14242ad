import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Answers } from "../../components/board/answers";
import { BoardTabs } from "../../components/board/board-tabs";
import { FlowChart } from "../../components/board/flow-chart";
import { Funnel } from "../../components/board/funnel";
import { Stays } from "../../components/board/stays";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { Figure } from "../../components/ui/figure";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { percent } from "../../domain/board/figures";
import { readFigures } from "../../domain/board/figures.server";
import { pageLoader } from "../../http/page.server";
import { formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "exchange.read", cache: "public" },
  async ({ ctx }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("assistanceFigures", { lang: ctx.locale }),
    now: ctx.now,
    figures: await readFigures(ctx),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("board.figures.title"),
    description: t("board.figures.lead"),
  });
};

const shares = ["asking", "served"] as const;

export default function AssistanceFigures() {
  const { lang, address, now, figures } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageHeader
        title={t("board.figures.title")}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
        ]}
        lead={t("board.figures.lead")}
        pillar="assistance"
      />
      <div className="stack stack-7">
        <BoardTabs here="assistanceFigures" />
        <ViewFiles view="assistance-figures" params={{}} />
        <div className="grid-3">
          {shares.map((name) => {
            const share = percent(figures[name]);
            return (
              <Figure
                key={name}
                value={share === null ? "–" : t("board.percent", { share })}
                label={t(`board.ldc.${name}`)}
                rule="ldc"
                pillar="assistance"
              >
                <p className="small muted">
                  {t("board.part-of", {
                    part: formatNumber(lang, figures[name].part),
                    of: formatNumber(lang, figures[name].of),
                  })}
                </p>
              </Figure>
            );
          })}
        </div>
        <Funnel lines={figures.funnel} />
        <Stays lines={figures.stays} />
        <Answers lines={figures.answers} />
        <FlowChart flows={figures.flows} />
        <ViewCite
          view="assistance-figures"
          title={t("board.figures.title")}
          {...{ address, now }}
          params={{}}
          asOf={undefined}
        />
      </div>
    </>
  );
}
