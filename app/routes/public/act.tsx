import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ActChallenges } from "../../components/challenge/act-challenges";
import { SuspendedNote } from "../../components/challenge/suspended-note";
import { ActInstrument } from "../../components/instruments/act-instrument";
import { ImportSourceNote } from "../../components/imports/import-source";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { ActProof } from "../../components/log/act-proof";
import { ActAside } from "../../components/register/act-aside";
import { ActSentence } from "../../components/register/act-sentence";
import { ActTexts } from "../../components/register/act-texts";
import { ActReports } from "../../components/reports/act-reports";
import { CiteAct } from "../../components/register/cite-act";
import { ProposalTable } from "../../components/register/proposal-table";
import { toneOf } from "../../components/register/status-tone";
import { ActChain } from "../../components/successions/act-chain";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { PrintFoot } from "../../components/ui/print-foot";
import { ProposalMark } from "../../components/ui/proposal-mark";
import { StatusTag } from "../../components/ui/status-tag";
import { ViewFiles } from "../../components/views/view-files";
import { listPublicChallenges } from "../../domain/challenge/public.server";
import { mayBeChallenged } from "../../domain/challenge/rules";
import { withQr } from "../../domain/citation/qr.server";
import { findImportSource } from "../../domain/import/source-of-act.server";
import { findInstrumentOfAct } from "../../domain/instrument/get.server";
import { listActProofs } from "../../domain/log/act-proof.server";
import { pickText } from "../../domain/kernel/localized";
import { readPublicAct } from "../../domain/register/act.server";
import { asOfSchema } from "../../domain/register/as-of";
import { markOf } from "../../domain/register/proposals";
import { readProgress } from "../../domain/report/read.server";
import { readActSuccession } from "../../domain/succession/read.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: z.object({ number: z.string().max(40) }),
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, query: { asOf } }) => {
    const lang = ctx.locale;
    const at = asOf?.at ?? ctx.now;
    const act = await readPublicAct(ctx, number, asOf?.at ?? null);
    return {
      lang,
      address: ctx.env.origin + url("act", { lang, number }),
      number,
      name: pickText(act.entry.names, lang)?.text ?? "",
      at,
      asOf: asOf?.day,
      act,
      instrument: await findInstrumentOfAct(ctx, number, asOf?.at ?? null),
      source: await findImportSource(ctx, act.entry.actId),
      progress: await readProgress(ctx, act.entry, at),
      succession: await readActSuccession(ctx, act.entry.actId, at),
      challenges: await listPublicChallenges(ctx, act.entry.actId, at),
      proofs: await listActProofs(ctx, act.entry),
      printed: withQr(
        ctx.env.origin + url("act", { lang, number }, { asOf: asOf?.day }),
      ),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const { number, name, act } = data;
  const type = t(`act.type.${act.entry.type}`);
  return publicMeta({
    ...data,
    title: `${name}: ${type} (${number})`,
    description: t("register.act-description", { name, number }),
    isPart: data.asOf !== undefined,
  });
};

export default function Act() {
  const {
    number,
    at,
    asOf,
    act,
    address,
    progress,
    source,
    instrument,
    succession,
    challenges,
    proofs,
    printed,
  } = useLoaderData<typeof loader>();
  const { entry } = act;
  const t = useT();
  return (
    <>
      <PageHeader
        title={<ActSentence entry={entry} />}
        crumbs={[useRegisterCrumb()]}
        eyebrow={
          <>
            {t(`act.type.${entry.type}`)} · <bdi dir="ltr">{number}</bdi>
          </>
        }
        pillar="register"
      >
        <div className="row">
          <StatusTag tone={toneOf(entry.status)}>
            {t(`act.status.${entry.status}`)}
          </StatusTag>
          <ProposalMark alignments={markOf(entry.proposals)} />
          <AsOfBar at={at} dated />
        </div>
      </PageHeader>
      <div className="columns">
        <div className="stack stack-7">
          <SuspendedNote status={entry.status} events={act.events} />
          <ActInstrument line={instrument} asOf={asOf} />
          <ImportSourceNote source={source} />
          <ProposalTable act={act} />
          <ActTexts act={act} />
          <ActChain view={succession} asOf={asOf} />
          <ActReports act={act} progress={progress} at={at} />
          <ActChallenges
            number={number}
            isOpen={asOf === undefined && mayBeChallenged(entry.status)}
            challenges={challenges}
          />
          <ActProof
            proofs={proofs}
            number={number}
            status={asOf ? null : entry.status}
          />
          <ViewFiles
            view="act"
            params={{ id: number, asOf }}
            api={url("apiAct", { number }, { asOf })}
          />
          <CiteAct entry={entry} address={address} at={at} />
        </div>
        <ActAside act={act} />
      </div>
      <PrintFoot {...printed} at={at} version={entry.events} />
    </>
  );
}
