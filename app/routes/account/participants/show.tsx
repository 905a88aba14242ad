import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { OwnActs } from "../../../components/acts/own-acts";
import { OwnChallenges } from "../../../components/challenge/own-challenges";
import { BadgeEmbed } from "../../../components/badge/badge-embed";
import { InstrumentsToAnswer } from "../../../components/instruments/to-answer";
import { PageHeader } from "../../../components/layout/page-header";
import { pageTitle } from "../../../components/layout/page-title";
import { EndedNotice } from "../../../components/successions/ended-notice";
import { OwnAside } from "../../../components/participants/own-aside";
import { nameOf } from "../../../components/participants/participant-crumbs";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { OwnRequests } from "../../../components/request/own-requests";
import { OwnPractices } from "../../../components/writing/own-practices";
import { listOwnActs } from "../../../domain/act/list-own.server";
import { countOwnClaims } from "../../../domain/claim/promote.server";
import { listOwnChallenges } from "../../../domain/challenge/get-own.server";
import { listToAnswer } from "../../../domain/instrument/own.server";
import { listHeirs } from "../../../domain/succession/people.server";
import { getOwnParticipant } from "../../../domain/participant/get-own.server";
import { listOwnPractices } from "../../../domain/writing/list-own.server";
import { listOwnRequests } from "../../../domain/request/list-own.server";
import { startObstacle } from "../../../domain/request/start.server";
import { pageLoader } from "../../../http/page.server";
import { translator } from "../../../i18n/translate";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "./params.parts";

export const loader = pageLoader(
  {
    params: participantParams,
    query: z.object({
      done: z.enum(["created", "edited", "joined"]).optional(),
    }),
    can: "participant.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => {
    const participant = await getOwnParticipant(ctx, id);
    const heirs = await listHeirs(ctx, id);
    const acts = await listOwnActs(ctx, id);
    // Another acts in its place: nothing new begins here.
    const canStart = acts.canStart && heirs.length === 0;
    return {
      heirs,
      lang: ctx.locale,
      done: query.done ?? null,
      participant,
      mayAsk: startObstacle(participant.area, ctx.now) === null,
      acts: { ...acts, canStart },
      instruments: await listToAnswer(ctx, id),
      origin: ctx.env.origin,
      challenges: await listOwnChallenges(ctx, id),
      claims: await countOwnClaims(ctx, id),
      practices: await listOwnPractices(ctx, id),
      requests: await listOwnRequests(ctx, id),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { lang, participant } = data;
  const { text } = nameOf(participant, lang);
  return [{ title: pageTitle(translator(lang), text) }];
};

export default function MyParticipant() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const { done, participant, challenges, claims, acts, instruments, origin } =
    view;
  const { id } = participant;
  const name = nameOf(participant, lang);
  return (
    <div className="stack stack-5">
      <PageHeader
        title={<Name lang={name.lang} text={name.text} />}
        crumbs={accountCrumbs(t)}
        eyebrow={t(`participant.kind.${participant.kind}`)}
        pillar="register"
      >
        {participant.isPublic && (
          <p>
            <a href={url("participant", { lang, id })}>
              {t("participants.public-page")}
            </a>
          </p>
        )}
      </PageHeader>
      {done && (
        <Notice tone="ok" live>
          <p>{t(`participants.done.${done}`)}</p>
        </Notice>
      )}
      <EndedNotice heirs={view.heirs} />
      <div className="columns">
        <div className="stack stack-5">
          <OwnChallenges challenges={challenges} />
          <InstrumentsToAnswer lines={instruments} participantId={id} />
          <section className="stack" aria-labelledby="acts">
            <h2 id="acts">{t("participants.acts")}</h2>
            <OwnActs view={acts} participantId={id} />
            {claims > 0 && (
              <p>
                <a href={url("participantClaims", { lang, id })}>
                  {t("claim.own.link", { count: claims })}
                </a>
              </p>
            )}
          </section>
          <OwnPractices
            practices={view.practices}
            participantId={id}
            canStart={acts.canStart}
          />
          <p>
            <a href={url("participantOffers", { lang, id })}>
              {t("offer.provider-title")}
            </a>
          </p>
          <OwnRequests
            requests={view.requests}
            participantId={id}
            mayStart={acts.canStart && view.mayAsk}
          />
          {participant.isPublic && (
            <BadgeEmbed id={id} name={name} origin={origin} />
          )}
        </div>
        <OwnAside participant={participant} />
      </div>
    </div>
  );
}
