import type { MatchView } from "../../domain/match/view";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";
import { SummaryList } from "../ui/summary-list";
import { standingWord } from "./match-tones";

/** Where a pair stands in a sentence, until when, and who sees what. */
export function MatchState({ match }: { readonly match: MatchView }) {
  const t = useT();
  const lang = t.locale;
  const { standing, side, contacts, engagementId, reason } = match;
  const day = match.dueAt === null ? "" : formatDay(lang, match.dueAt);
  const said = (at: number | null) =>
    at === null ? t("match.not-yet") : formatDay(lang, at);
  return (
    <>
      <Notice
        tone={
          match.isAsked
            ? "warn"
            : standing === "scoping" || standing === "terms_agreed"
              ? "ok"
              : "info"
        }
        title={standingWord(t, standing, side)}
      >
        <p>{t(`match.state.${standing}`, { day })}</p>
        {reason && (
          <p>
            {t("match.own-reason", { reason: t(`match.reason.${reason}`) })}
          </p>
        )}
        {engagementId && side && (
          <p>
            <a href={url("engagementWork", { lang, id: engagementId })}>
              {t("match.engagement")}
            </a>
          </p>
        )}
      </Notice>
      {match.round !== null && (
        <p>
          <a href={url("round", { lang, number: match.round })}>
            {t("round.own.from", { round: match.round })}
          </a>
        </p>
      )}
      {standing === "introduced" && (
        <SummaryList
          rows={[
            {
              label: t(side ? "match.own-answer" : "match.requester-answer"),
              value: said(match.ownAcceptedAt),
            },
            {
              label: t(side ? "match.other-answer" : "match.provider-answer"),
              value: said(match.otherAcceptedAt),
            },
            { label: t("match.deadline"), value: day },
          ]}
        />
      )}
      {contacts && (
        <SummaryList
          rows={[
            {
              label: t("match.contact-requester"),
              value: <bdi>{contacts.requester}</bdi>,
            },
            {
              label: t("match.contact-provider"),
              value: <bdi>{contacts.provider}</bdi>,
            },
          ]}
        />
      )}
    </>
  );
}
