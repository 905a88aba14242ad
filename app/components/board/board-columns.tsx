import {
  inColumns,
  offerColumns,
  requestColumns,
} from "../../domain/board/cards";
import type { Board } from "../../domain/board/model";
import type { BoardHalf } from "../../domain/board/query";
import type { Instant } from "../../domain/kernel/clock";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { OfferCards } from "./offer-cards";
import { RequestCards } from "./request-cards";

/** The board by state, each state a heading with its number; an empty one says so. */
export function BoardColumns({
  board,
  show,
  now,
}: {
  readonly board: Board;
  readonly show: BoardHalf;
  readonly now: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  const columns =
    show === "offers"
      ? inColumns(offerColumns, board.offers).map(({ status, cards }) => ({
          status,
          label: t(`exchange.offer-status.${status}`),
          count: cards.length,
          content: <OfferCards cards={cards} />,
        }))
      : inColumns(requestColumns, board.requests).map(({ status, cards }) => ({
          status,
          label: t(`exchange.request-status.${status}`),
          count: cards.length,
          content: <RequestCards cards={cards} now={now} />,
        }));
  return columns.map(({ status, label, count, content }) => (
    <section
      key={status}
      id={status}
      className="stack"
      aria-labelledby={`h-${status}`}
    >
      <h2 id={`h-${status}`}>
        {label} <span className="muted">{formatNumber(lang, count)}</span>
      </h2>
      {status === "unmet" && <p>{t("board.unmet-why")}</p>}
      {count === 0 ? <p className="muted">{t("board.none")}</p> : content}
    </section>
  ));
}
