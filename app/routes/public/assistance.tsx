import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoardColumns } from "../../components/board/board-columns";
import { BoardFilter } from "../../components/board/board-filter";
import { BoardTabs } from "../../components/board/board-tabs";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { Figure } from "../../components/ui/figure";
import { LinkLine } from "../../components/ui/link-line";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { readFigures } from "../../domain/board/figures.server";
import {
  boardHalves,
  boardParams,
  boardQuerySchema,
  isNarrowed,
} from "../../domain/board/query";
import { readBoard } from "../../domain/board/read.server";
import { findRequestReader } from "../../domain/request/reader.server";
import { pageLoader } from "../../http/page.server";
import { formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: boardQuerySchema, can: "exchange.read", cache: "public" },
  async ({ ctx, query }) => {
    const { funnel } = await readFigures(ctx);
    const reader = await findRequestReader(ctx);
    return {
      lang: ctx.locale,
      address: ctx.env.origin + url("assistance", { lang: ctx.locale }),
      now: ctx.now,
      query,
      funnel,
      board: await readBoard(ctx, query, reader),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("board.title"),
    description: t("board.lead"),
    isPart: isNarrowed(data.query) || data.query.show === "offers",
  });
};

/** Stages whose number and middle wait stand above the board. */
const shown = ["open", "in_delivery", "fulfilled"];

export default function Assistance() {
  const { lang, address, now, query, funnel, board } =
    useLoaderData<typeof loader>();
  const t = useT();
  const params = boardParams(query);
  return (
    <>
      <PageHeader
        title={t("board.title")}
        crumbs={[]}
        lead={t("board.lead")}
        pillar="assistance"
      />
      <div className="stack stack-6">
        <BoardTabs here="assistance" />
        <div className="grid-3">
          {funnel
            .filter(({ stage }) => shown.includes(stage))
            .map(({ stage, count, medianDays }) => (
              <Figure
                key={stage}
                value={formatNumber(lang, count)}
                label={t(`board.stage.${stage}`)}
                rule="funnel"
                pillar="assistance"
              >
                {medianDays !== null && (
                  <p className="small muted">
                    {t("board.median", {
                      count: medianDays,
                      days: formatNumber(lang, medianDays),
                    })}
                  </p>
                )}
              </Figure>
            ))}
        </div>
        <LinkLine
          label={t("board.shown")}
          links={boardHalves.map((show) => ({
            href: url(
              "assistance",
              { lang },
              boardParams(query, { show, column: undefined }),
            ),
            label: t(`board.show.${show}`),
            isCurrent: show === query.show,
          }))}
        />
        <BoardFilter query={query} />
        <div className="row between">
          <ViewFiles
            view={query.show === "offers" ? "offers" : "requests"}
            params={params}
          />
          <a href={url("assistanceAtom", { lang }, params)}>Atom</a>
        </div>
        <BoardColumns board={board} query={query} now={now} />
        {query.show === "requests" && board.hidden > 0 && (
          <p className="small muted">
            {t("board.hidden", {
              count: board.hidden,
              number: formatNumber(lang, board.hidden),
            })}
          </p>
        )}
        <p className="small muted">
          {t(query.show === "offers" ? "board.rule-offers" : "board.rule")}
        </p>
        <ViewCite
          view={query.show === "offers" ? "offers" : "requests"}
          title={t("board.title")}
          {...{ address, now, params }}
          asOf={undefined}
        />
      </div>
    </>
  );
}
