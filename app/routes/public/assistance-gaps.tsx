import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoardFilter } from "../../components/board/board-filter";
import { BoardTabs } from "../../components/board/board-tabs";
import { GapTable } from "../../components/board/gap-table";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { readGaps } from "../../domain/board/gaps.server";
import {
  boardParams,
  boardQuerySchema,
  isNarrowed,
} from "../../domain/board/query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: boardQuerySchema, can: "exchange.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("assistanceGaps", { lang: ctx.locale }),
    now: ctx.now,
    query,
    rows: await readGaps(ctx, query),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("board.gaps.title"),
    description: t("board.gaps.lead"),
    isPart: isNarrowed(data.query),
  });
};

export default function AssistanceGaps() {
  const { lang, address, now, query, rows } = useLoaderData<typeof loader>();
  const t = useT();
  const params = boardParams(query);
  return (
    <>
      <PageHeader
        title={t("board.gaps.title")}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
        ]}
        lead={t("board.gaps.lead")}
        pillar="assistance"
      />
      <div className="stack stack-5">
        <BoardTabs here="assistanceGaps" />
        <BoardFilter query={query} place="assistanceGaps" />
        <ViewFiles view="assistance-gaps" params={params} />
        <GapTable rows={rows} query={query} />
        <p className="small muted">{t("board.gaps.note")}</p>
        <ViewCite
          view="assistance-gaps"
          title={t("board.gaps.title")}
          {...{ address, now, params }}
          asOf={undefined}
        />
      </div>
    </>
  );
}
