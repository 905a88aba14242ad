import type { Side } from "../../domain/exchange/model";
import type { Rankable } from "../../domain/round/ranking";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";

/** A possible counterpart: its title, whose it is, and its points. */
export function RankableName({
  item: { number, title, by, score },
  side,
}: {
  readonly item: Rankable;
  /** Who ranks it. */
  readonly side: Side;
}) {
  const t = useT();
  const page = side === "requester" ? "offer" : "request";
  return (
    <div>
      <p>
        <a href={url(page, { lang: t.locale, number })}>
          <Name {...title} />
        </a>
      </p>
      <p className="muted small">
        <span className="code">{number}</span>
        {by && (
          <>
            {" · "}
            <Name {...by} />
          </>
        )}
        {" · "}
        {t("round.rank.points", { score })}
      </p>
    </div>
  );
}
