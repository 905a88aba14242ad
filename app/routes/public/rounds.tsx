import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { RoundTable } from "../../components/rounds/round-table";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { listRoundHeads } from "../../domain/round/get.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "exchange.read", cache: "public" },
  async ({ ctx }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("rounds", { lang: ctx.locale }),
    now: ctx.now,
    items: await listRoundHeads(ctx),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const [title, description] = [t("round.title"), t("round.lead")];
  return publicMeta({ ...data, title, description });
};

export default function Rounds() {
  const t = useT();
  const { lang, address, now, items } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("round.title")}
        lead={t("round.lead")}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
        ]}
        pillar="assistance"
      />
      {items.length === 0 ? (
        <p>{t("round.none")}</p>
      ) : (
        <div className="stack stack-5">
          <ViewFiles
            view="rounds"
            params={{}}
            feed={url("roundsAtom", { lang })}
          />
          <RoundTable items={items} />
          <ViewCite
            view="rounds"
            title={t("round.title")}
            {...{ address, now, params: {}, asOf: undefined }}
          />
        </div>
      )}
    </>
  );
}
