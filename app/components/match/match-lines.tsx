import type { MatchLine } from "../../domain/match/view";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { NoticeList } from "../ui/notice-list";
import { StatusTag } from "../ui/status-tag";
import { matchTone, standingWord } from "./match-tones";

/** Pairs, each as request and offer with where it stands and its score. */
export function MatchLines({
  matches,
  now,
  fresh = [],
}: {
  readonly matches: readonly MatchLine[];
  readonly now: number;
  /** Pairs that are new to the reader. */
  readonly fresh?: readonly string[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <NoticeList
      items={matches.map(({ request, offer, ...one }) => ({
        key: one.id,
        title: t("match.pair", {
          request: request.number,
          offer: offer.number,
        }),
        text: (
          <>
            <p>
              {request.title ? (
                <bdi lang={request.title.lang}>{request.title.text}</bdi>
              ) : (
                t("match.hidden-title")
              )}
              {" ⟷ "}
              <bdi lang={offer.title.lang}>{offer.title.text}</bdi>
            </p>
            <p className="row">
              {fresh.includes(one.id) && (
                <StatusTag tone="change">{t("follow.notices.new")}</StatusTag>
              )}
              <StatusTag tone={matchTone(one.standing)}>
                {standingWord(t, one.standing, one.side)}
              </StatusTag>
              <span className="number">
                {t("match.points", { score: one.score })}
              </span>
              {one.dueAt !== null && <Clock due={one.dueAt} now={now} />}
              {one.isAsked && <strong>{t("match.asked")}</strong>}
            </p>
          </>
        ),
        when: t(`exchange.origin.${one.origin}`),
        href: url("match", { lang, id: one.id }),
      }))}
    />
  );
}
