import type { Board } from "../../domain/board/model";
import { pickText } from "../../domain/kernel/localized";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import { Name } from "../ui/name";
import styles from "./cards.module.css";
import { TopicList } from "./topic-list";

/** In what companies say they would help; it binds nobody. */
export function InterestCards({
  cards,
}: {
  readonly cards: Board["interests"];
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <section className="stack" aria-labelledby="interests">
      <h2 id="interests">{t("board.interests")}</h2>
      <p>{t("board.interests-lead")}</p>
      {cards.length === 0 ? (
        <p className="muted">{t("board.none")}</p>
      ) : (
        <ul className={styles.columns}>
          {cards.map((card) => {
            const by = pickText(card.by, lang);
            return (
              <li key={card.id}>
                <h3>
                  <a href={url("participant", { lang, id: card.byId })}>
                    {by ? <Name {...by} /> : card.byId}
                  </a>
                </h3>
                <p>
                  <OwnText lang={card.lang} text={card.text} />
                </p>
                <TopicList topics={card.topics} />
                {card.until !== null && (
                  <p className="small muted">
                    {t("board.until", { day: formatDay(lang, card.until) })}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
