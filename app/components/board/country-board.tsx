import type { RequestCard } from "../../domain/board/cards";
import { requestColumns } from "../../domain/board/columns";
import type { Instant } from "../../domain/kernel/clock";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { RequestCards } from "./request-cards";

/** What a country asks for, as far as anybody may know, and the way to all of it. */
export function CountryBoard({
  iso3,
  cards,
  now,
}: {
  readonly iso3: string;
  readonly cards: readonly RequestCard[];
  readonly now: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  const shown = cards.filter(({ status }) =>
    requestColumns.some((one) => one === status),
  );
  return (
    <section className="stack" aria-labelledby="assistance">
      <h2 id="assistance">{t("board.country")}</h2>
      {shown.length === 0 ? (
        <p>{t("board.country-none")}</p>
      ) : (
        <RequestCards cards={shown.slice(0, 6)} now={now} />
      )}
      <p>
        <a href={url("assistance", { lang }, { area: iso3 })}>
          {t("board.country-all", { count: cards.length })}
        </a>
        {" · "}
        <a href={url("assistance", { lang }, { show: "offers", area: iso3 })}>
          {t("board.country-offers")}
        </a>
      </p>
    </section>
  );
}
