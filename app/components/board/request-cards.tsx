import type { RequestCard } from "../../domain/board/cards";
import { DAY, type Instant } from "../../domain/kernel/clock";
import { areaName } from "../../domain/reference/area";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { Name } from "../ui/name";
import styles from "./cards.module.css";
import { TopicList } from "./topic-list";

const isOver = (status: RequestCard["status"]) =>
  status === "fulfilled" || status === "partly_fulfilled";

/** Requests side by side: who asks for what, since when, and until when answers are due. */
export function RequestCards({
  cards,
  now,
}: {
  readonly cards: readonly RequestCard[];
  readonly now: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <ul className={styles.columns}>
      {cards.map((card) => {
        const days = Math.max(0, Math.floor((now - card.openedAt) / DAY));
        return (
          <li key={card.number}>
            <h3>
              <a href={url("request", { lang, number: card.number })}>
                <Name lang={card.lang} text={card.title} />
              </a>
            </h3>
            <p className={styles.facts}>
              <a href={url("country", { lang, iso3: card.area })}>
                {areaName(card.area, lang)}
              </a>
              {card.groups.includes("ldc") && (
                <span>{t("board.ldc-short")}</span>
              )}
            </p>
            <TopicList topics={card.topics} />
            <p className="small muted">
              <bdi>{card.number}</bdi> ·{" "}
              {isOver(card.status)
                ? formatDay(lang, card.since)
                : t("board.age", {
                    count: days,
                    days: formatNumber(lang, days),
                  })}
            </p>
            {card.status === "open" && card.dueAt !== null && (
              <Clock due={card.dueAt} now={now} />
            )}
            {card.reason !== null && (
              <p className="small">{t(`request.reason.${card.reason}`)}</p>
            )}
            {!card.isWhole && (
              <p className="small muted">{t("board.title-only")}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
