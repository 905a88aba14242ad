import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BesideForm } from "../../components/initiative/beside-form";
import { CiteInitiative, Editions } from "../../components/initiative/editions";
import { ParallelRow } from "../../components/initiative/parallel-row";
import { ProposalRow } from "../../components/initiative/proposal-row";
import { TextNav } from "../../components/initiative/text-nav";
import { ThreeVerbs } from "../../components/initiative/three-verbs";
import styles from "../../components/initiative/initiative-page.module.css";
import { classes } from "../../components/classes";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { Notice } from "../../components/ui/notice";
import { listOwnTargets } from "../../domain/follow/offer.server";
import { proposalNumbers } from "../../domain/initiative/model";
import { initiativeText } from "../../domain/initiative/text";
import { DomainError } from "../../domain/kernel/errors";
import { isLocale, type Locale } from "../../domain/kernel/localized";
import { countPracticesByProposal } from "../../domain/library/summary.server";
import { asOfSchema } from "../../domain/register/as-of";
import { countByProposal } from "../../domain/register/count-by-proposal.server";
import { pageLoader } from "../../http/page.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** The language beside the page's own. @throws DomainError 400 for any other than the six */
function besideOf(value: unknown, lang: Locale): Locale | undefined {
  if (value === undefined) return undefined;
  if (!isLocale(value)) {
    throw new DomainError("invalid", "initiative.error.beside");
  }
  // After a switch of language both may be the same: one column then says it all.
  return value === lang ? undefined : value;
}

export const loader = pageLoader(
  {
    can: "initiative.read",
    cache: "public",
    query: z.object({ beside: z.unknown().optional(), asOf: asOfSchema }),
  },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    beside: besideOf(query.beside, ctx.locale),
    address: ctx.env.origin + url("initiative", { lang: ctx.locale }),
    asOf: query.asOf?.day,
    acts: await countByProposal(ctx, query.asOf?.at ?? null),
    practices: query.asOf
      ? {}
      : Object.fromEntries(await countPracticesByProposal(ctx)),
    followed: await listOwnTargets(ctx, "proposal"),
    at: query.asOf?.at ?? ctx.now,
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return [
    { title: pageTitle(t, initiativeText(data.lang).title.text) },
    { name: "description", content: t("initiative.prevails") },
  ];
};

/** The day the Chinese text was released. */
const released = initiativeText("zh").title.edition.date;

export default function Initiative() {
  const { lang, beside, address, asOf, acts, practices, followed, at } =
    useLoaderData<typeof loader>();
  const t = useT();
  const shown = beside ? [lang, beside] : [lang];
  return (
    <>
      <PageHeader
        title={initiativeText(lang).title.text}
        crumbs={[]}
        lead={t("initiative.lead", { day: formatDay(lang, released) })}
      >
        <BesideForm beside={beside} />
      </PageHeader>
      <div className={styles.page}>
        <TextNav />
        <div className={classes(styles.text, shown.length === 1 && styles.one)}>
          <Notice>
            <p>{t("initiative.prevails")}</p>
          </Notice>
          <h2>{t("initiative.part.preamble")}</h2>
          {(["p1", "p2", "p3"] as const).map((anchor) => (
            <ParallelRow key={anchor} anchor={anchor} shown={shown} />
          ))}
          <h2>{t("initiative.part.proposals")}</h2>
          <AsOfBar at={at} dated leavesOut>
            <HowCounted />
          </AsOfBar>
          <ParallelRow anchor="lead" shown={shown} />
          {proposalNumbers.map((number) => (
            <ProposalRow
              key={number}
              number={number}
              asOf={asOf}
              shown={shown}
              acts={acts[number]}
              practices={practices[number] ?? 0}
              followed={followed}
            />
          ))}
          <ParallelRow
            anchor="c1"
            shown={shown}
            heading={<h2>{t("initiative.part.closing")}</h2>}
          >
            <ThreeVerbs />
          </ParallelRow>
          <h2>{t("initiative.about")}</h2>
          <Editions shown={shown} />
          <p>{t("initiative.labels-note")}</p>
          <p>{t("initiative.another")}</p>
          <CiteInitiative shown={shown} released={released} address={address} />
        </div>
      </div>
    </>
  );
}
