import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ParticipantPractices } from "../../components/adoptions/participant-practices";
import { BadgeEmbed } from "../../components/badge/badge-embed";
import { FollowForm } from "../../components/follow/follow-form";
import { CoveredBy, Covers } from "../../components/instruments/cover-box";
import { ChallengeLinks } from "../../components/challenge/challenge-links";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { ActSentence } from "../../components/register/act-sentence";
import { ActTimeline } from "../../components/register/act-timeline";
import { CiteParticipant } from "../../components/register/cite-participant";
import { ParticipantFacts } from "../../components/register/participant-facts";
import { TakeOverNote } from "../../components/register/take-over-note";
import { StandingActs } from "../../components/reports/standing-acts";
import { SuccessionChain } from "../../components/successions/chain";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { Name } from "../../components/ui/name";
import { PrintFoot } from "../../components/ui/print-foot";
import {
  ProposalMark,
  ProposalMarkKey,
} from "../../components/ui/proposal-mark";
import { VerificationLadder } from "../../components/ui/verification-ladder";
import {
  listAdoptionsBy,
  listAdoptionsFrom,
} from "../../domain/adoption/list.server";
import { ViewFiles } from "../../components/views/view-files";
import { listOwnTargets } from "../../domain/follow/offer.server";
import {
  listCoveredBy,
  listCoverOfParticipant,
} from "../../domain/instrument/cover.server";
import { CompareLink } from "../../components/views/compare-link";
import { readTakeOver } from "../../domain/membership/hand-over-page.server";
import { pickText } from "../../domain/kernel/localized";
import { readParticipantPage } from "../../domain/register/participant.server";
import { asOfSchema } from "../../domain/register/as-of";
import { practicesOf } from "../../domain/library/short-list.server";
import { leadingAct } from "../../domain/register/leading";
import { markOf } from "../../domain/register/proposals";
import { listStanding } from "../../domain/report/read.server";
import { readSuccession } from "../../domain/succession/read.server";
import { pageLoader } from "../../http/page.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: z.object({ id: z.string().max(40) }),
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params: { id }, query: { asOf } }) => {
    const lang = ctx.locale;
    const at = asOf?.at ?? ctx.now;
    const participant = await readParticipantPage(ctx, id, asOf?.at ?? null);
    return {
      lang,
      address: ctx.env.origin + url("participant", { lang, id }),
      name: pickText(participant.names, lang) ?? { lang, text: id },
      at,
      asOf: asOf?.day,
      origin: ctx.env.origin,
      followed: await listOwnTargets(ctx, "participant"),
      participant,
      covers: await listCoverOfParticipant(ctx, id, asOf?.at ?? null),
      members: await listCoveredBy(ctx, id, asOf?.at ?? null),
      succession: await readSuccession(ctx, id, at),
      takeOver: asOf === null ? await readTakeOver(ctx, id) : null,
      practices: await practicesOf(ctx, id),
      taken: await listAdoptionsFrom(ctx, id),
      adopted: await listAdoptionsBy(ctx, id),
      standing: await listStanding(ctx, participant.acts, at),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const name = data.name.text;
  return publicMeta({
    ...data,
    title: name,
    description: t("register.participant-description", { name }),
    isPart: data.asOf !== undefined,
  });
};

export default function Participant() {
  const {
    lang,
    address,
    name,
    at,
    asOf,
    origin,
    followed,
    participant,
    succession,
    takeOver,
    covers,
    members,
    standing,
    practices,
    taken,
    adopted,
  } = useLoaderData<typeof loader>();
  const t = useT();
  const leading = leadingAct(participant.acts);
  const checkedAt = participant.identityCheckedAt;
  return (
    <>
      <PageHeader
        title={<Name lang={name.lang} text={name.text} />}
        crumbs={[useRegisterCrumb()]}
        eyebrow={t(`participant.kind.${participant.kind}`)}
        pillar="register"
      >
        <AsOfBar at={at} dated leavesOut />
        {leading && (
          <>
            <CompareLink id={participant.id} name={name.text} />
            <FollowForm
              kind="participant"
              target={participant.id}
              own={followed}
            />
          </>
        )}
      </PageHeader>
      <div className="columns">
        <div className="stack stack-7">
          {leading && (
            <section className="stack" aria-labelledby="stands">
              <h2 id="stands">{t("register.where-it-stands")}</h2>
              <p className="lead">
                <ActSentence entry={leading} />
              </p>
              <ProposalMark alignments={markOf(leading.proposals)} large />
              <ProposalMarkKey />
            </section>
          )}
          <section className="stack" aria-labelledby="acts">
            <h2 id="acts">{t("register.acts")}</h2>
            {leading ? (
              <ActTimeline acts={participant.acts} />
            ) : (
              <p>{t("register.no-own-act")}</p>
            )}
            {asOf === undefined && <ChallengeLinks acts={participant.acts} />}
          </section>
          {asOf === undefined && (
            <ParticipantPractices
              own={practices}
              taken={taken}
              adopted={adopted}
            />
          )}
          <CoveredBy covers={covers} />
          <Covers members={members} />
          <SuccessionChain view={succession} asOf={asOf} />
          <ViewFiles view="participant" params={{ id: participant.id, asOf }} />
          <CiteParticipant
            id={participant.id}
            name={name.text}
            address={address}
            at={at}
          />
        </div>
        <aside className="stack stack-5">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{t("register.about-participant")}</h2>
            <ParticipantFacts participant={participant} />
          </section>
          <StandingActs acts={standing} at={at} asOf={asOf} />
          {leading && (
            <section className="stack" aria-labelledby="checked">
              <h2 id="checked">{t("register.what-was-checked")}</h2>
              <VerificationLadder
                level={leading.verification}
                notes={
                  checkedAt === null
                    ? {}
                    : {
                        organization_verified: t("register.checked-on", {
                          day: formatDay(lang, checkedAt),
                        }),
                      }
                }
              />
            </section>
          )}
          {takeOver?.isFree === true && (
            <TakeOverNote
              id={participant.id}
              mayHandOver={takeOver.mayHandOver}
            />
          )}
          {leading && asOf === undefined && (
            <BadgeEmbed id={participant.id} name={name} origin={origin} />
          )}
          <p className="small muted">{t("register.no-judgement")}</p>
          <p className="small muted">{t("reference.disclaimer")}</p>
        </aside>
      </div>
      <PrintFoot address={asOf ? `${address}?asOf=${asOf}` : address} at={at} />
    </>
  );
}
