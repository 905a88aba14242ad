import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { PairTable } from "./pairs-table";
import type { FellAway as View } from "./round-views";

/** How many proposals became impossible before they were put to anybody. */
export function FellAway({ fellAway }: { readonly fellAway: View }) {
  const t = useT();
  const { requests, offers, pairs } = fellAway;
  if (requests + offers === 0) return null;
  const title = t("round.fell-away.title");
  const count = (value: number) => ({ count: formatNumber(t.locale, value) });
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="prose">{t("round.fell-away.lead")}</p>
      <ul>
        {requests > 0 && (
          <li>{t("round.fell-away.requests", count(requests))}</li>
        )}
        {offers > 0 && <li>{t("round.fell-away.offers", count(offers))}</li>}
      </ul>
      {pairs.length > 0 && (
        <PairTable
          pairs={pairs}
          caption={title}
          last={{
            key: "why",
            header: t("round.col.why"),
            cell: ({ why }) => t(`round.fall.${why}`),
          }}
        />
      )}
    </section>
  );
}
