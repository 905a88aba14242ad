import type { ReactNode } from "react";
import { byAge, inColumns } from "../../domain/board/cards";
import {
  type BoardColumn,
  firstCards,
  offerColumns,
  requestColumns,
  waitingColumns,
} from "../../domain/board/columns";
import type { Board } from "../../domain/board/model";
import { boardParams, type BoardQuery } from "../../domain/board/query";
import type { Instant } from "../../domain/kernel/clock";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { InterestCards } from "./interest-cards";
import { OfferCards } from "./offer-cards";
import { RequestCards } from "./request-cards";

/** The board by state, each state a heading with its number; an empty one says so. */
export function BoardColumns(props: {
  readonly board: Board;
  readonly query: BoardQuery;
  readonly now: Instant;
}) {
  const { board, query } = props;
  const hasInterests = query.show === "offers" && query.column === undefined;
  return (
    <>
      <States {...props} />
      {hasInterests && <InterestCards cards={board.interests} />}
    </>
  );
}

function States({
  board,
  query,
  now,
}: {
  readonly board: Board;
  readonly query: BoardQuery;
  readonly now: Instant;
}) {
  const t = useT();
  const { column } = query;
  const isMeant = ({ status }: { readonly status: BoardColumn }) =>
    column === undefined || status === column;
  const most = column === undefined ? firstCards : undefined;
  return query.show === "offers"
    ? inColumns(offerColumns, board.offers)
        .filter(isMeant)
        .map(({ status, cards }) => (
          <Column
            key={status}
            {...{ status, query }}
            label={t(`exchange.offer-status.${status}`)}
            count={cards.length}
          >
            <OfferCards cards={cards.slice(0, most)} />
          </Column>
        ))
    : inColumns(requestColumns, board.requests)
        .filter(isMeant)
        .map(({ status, cards }) => (
          <Column
            key={status}
            {...{ status, query }}
            label={t(`exchange.request-status.${status}`)}
            count={cards.length}
          >
            <RequestCards
              cards={byAge(cards, waitingColumns.includes(status)).slice(
                0,
                most,
              )}
              now={now}
            />
          </Column>
        ));
}

function Column({
  status,
  label,
  count,
  query,
  children,
}: {
  readonly status: BoardColumn;
  readonly label: string;
  readonly count: number;
  readonly query: BoardQuery;
  readonly children: ReactNode;
}) {
  const t = useT();
  const lang = useLocale();
  const link = (column: BoardColumn | undefined) =>
    url("assistance", { lang }, boardParams(query, { column }));
  return (
    <section id={status} className="stack" aria-labelledby={`h-${status}`}>
      <h2 id={`h-${status}`}>
        {label} <span className="muted">{formatNumber(lang, count)}</span>
      </h2>
      {status === "unmet" && <p>{t("board.unmet-why")}</p>}
      {count === 0 ? <p className="muted">{t("board.none")}</p> : children}
      {query.column === undefined && count > firstCards && (
        <p>
          <a href={link(status)}>
            {t("board.see-column", {
              count,
              number: formatNumber(lang, count),
              state: label,
            })}
          </a>
        </p>
      )}
      {query.column !== undefined && (
        <p>
          <a href={link(undefined)}>{t("board.see-board")}</a>
        </p>
      )}
    </section>
  );
}
