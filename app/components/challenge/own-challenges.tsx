import type {
  ChallengeOutcome,
  ChallengeReason,
  ChallengeStatus,
} from "../../domain/challenge/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";

/** Challenges to a participant's acts: those that wait for its answer first. */
export function OwnChallenges({
  challenges,
}: {
  readonly challenges: readonly {
    readonly id: string;
    readonly number: string;
    readonly reason: ChallengeReason;
    readonly status: ChallengeStatus;
    readonly receivedAt: number | null;
    readonly outcome: ChallengeOutcome | null;
  }[];
}) {
  const t = useT();
  const lang = t.locale;
  if (challenges.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="own-challenges">
      <h2 id="own-challenges">{t("challenge.own.heading")}</h2>
      <NoticeList
        items={challenges.map(
          ({ id, number, reason, status, receivedAt, outcome }) => ({
            key: id,
            href: url("myChallenge", { lang, id }),
            when: receivedAt === null ? null : formatDay(lang, receivedAt),
            title: `${number} · ${t(`challenge.reason.${reason}`)}`,
            text:
              status === "waiting" || outcome === null ? (
                <p>{t("challenge.own.asked")}</p>
              ) : (
                <p>{t(`challenge.outcome.${outcome}`)}</p>
              ),
          }),
        )}
      />
    </section>
  );
}
