import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { DataTable } from "../../components/ui/data-table";
import {
  contextParts,
  gateCodes,
  priorCount,
  priorRating,
  scoreThreshold,
  scoreVersion,
  termCodes,
  weights,
} from "../../domain/match/weights";
import { pageLoader } from "../../http/page.server";
import { formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "exchange.read", cache: "none" },
  ({ ctx }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("scoreRules", { lang: ctx.locale }),
    program: ctx.env.origin + url("apiScore", {}),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const [title, description] = [t("round.score.title"), t("round.score.lead")];
  return publicMeta({ ...data, title, description });
};

/** The gates and weights of the pair score, as the code has them. */
export default function ScoreRules() {
  const t = useT();
  const { lang, program } = useLoaderData<typeof loader>();
  const rule = { count: priorCount, rating: priorRating, ...contextParts };
  return (
    <>
      <PageHeader
        title={t("round.score.title")}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
          { label: t("round.title"), href: url("rounds", { lang }) },
        ]}
        lead={t("round.score.lead")}
        pillar="assistance"
      />
      <div className="stack stack-7">
        <section className="stack">
          <h2>{t("round.score.gates")}</h2>
          <p>{t("round.score.gates-lead")}</p>
          <ul>
            {gateCodes.map((code) => (
              <li key={code}>{t(`round.score.gate.${code}`)}</li>
            ))}
          </ul>
        </section>
        <section className="stack">
          <h2>{t("round.score.terms")}</h2>
          <DataTable
            caption={t("round.score.terms")}
            hideCaption
            rows={termCodes}
            rowKey={(code) => code}
            columns={[
              {
                key: "term",
                header: t("round.score.col.term"),
                rowHeader: true,
                cell: (code) => t(`match.term.${code}`),
              },
              {
                key: "most",
                header: t("round.score.col.most"),
                numeric: true,
                cell: (code) => formatNumber(lang, weights[code]),
              },
              {
                key: "how",
                header: t("round.score.col.how"),
                cell: (code) => t(`round.score.term.${code}`, rule),
              },
            ]}
          />
        </section>
        <ul>
          <li>{t("round.score.threshold", { threshold: scoreThreshold })}</li>
          <li>{t("round.score.category")}</li>
          <li>{t("round.score.version", { version: scoreVersion })}</li>
          <li>{t("round.score.api", { address: program })}</li>
        </ul>
      </div>
    </>
  );
}
