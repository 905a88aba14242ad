import type { Side } from "../../domain/exchange/model";
import type { Rankable } from "../../domain/round/ranking";
import { RankableName } from "./rankable-name";

/** An order as it was given, once it cannot be changed any more. */
export function RankedList({
  items,
  side,
}: {
  readonly items: readonly Rankable[];
  readonly side: Side;
}) {
  const ranked = items.filter(({ place }) => place !== null);
  if (ranked.length === 0) return null;
  return (
    <ol className="stack">
      {ranked.map((item) => (
        <li key={item.id}>
          <RankableName item={item} side={side} />
        </li>
      ))}
    </ol>
  );
}
