import type { Board } from "../../domain/board/model";
import { pickText } from "../../domain/kernel/localized";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import styles from "./cards.module.css";
import { TopicList } from "./topic-list";

/** Offers side by side: who gives what, to whom, and how many places are left. */
export function OfferCards({ cards }: { readonly cards: Board["offers"] }) {
  const t = useT();
  const lang = useLocale();
  return (
    <ul className={styles.columns}>
      {cards.map((card) => {
        const provider = pickText(card.provider, lang);
        const places = card.slots - card.slotsTaken;
        return (
          <li key={card.number}>
            <h3>
              <a href={url("offer", { lang, number: card.number })}>
                <Name lang={card.lang} text={card.title} />
              </a>
            </h3>
            {provider && (
              <p>
                <a href={url("participant", { lang, id: card.providerId })}>
                  <Name {...provider} />
                </a>
              </p>
            )}
            <TopicList topics={card.topics} />
            <p className="small">
              {card.groups.length === 0
                ? t("board.for-all")
                : t("board.for", {
                    groups: card.groups
                      .map((group) => t(`exchange.eligible.${group}`))
                      .join(" · "),
                  })}
            </p>
            <p className="small muted">
              <bdi>{card.number}</bdi> ·{" "}
              {t("board.places", {
                count: places,
                places: formatNumber(lang, places),
              })}
              {card.window && (
                <>
                  {" · "}
                  {t("board.until", { day: formatDay(lang, card.window.to) })}
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
