import { DomainError, type FieldErrors } from "../kernel/errors";
import type { Day } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { Side } from "../exchange/model";

/** A counterpart somebody can put into an order. */
export interface Rankable {
  readonly id: string;
  /** `AO-…` or `AR-…` */
  readonly number: string;
  readonly title: TaggedText;
  /** Null where this reader may not know who asks. */
  readonly by: TaggedText | null;
  readonly score: number;
  /** 1 for the best; null: not ranked. */
  readonly place: number | null;
}

/** The order of one request or offer for the round that is announced. */
export interface RankingView {
  readonly side: Side;
  readonly id: string;
  readonly number: string;
  readonly title: TaggedText;
  /** Null when no round asks for an order. */
  readonly round: {
    readonly number: string;
    readonly rankUntil: Day;
    readonly plannedDay: Day | null;
    readonly isOpen: boolean;
  } | null;
  readonly items: readonly Rankable[];
  /** More fit than are shown. */
  readonly isCut: boolean;
  /** 0 before anything was saved. */
  readonly version: number;
}

/**
 * An order from places, the best first. Places may leave gaps; only their order
 * counts.
 * @param places by id of the counterpart; null for one that is not ranked
 * @param numberOf what a counterpart is called in the refusal
 * @throws DomainError 422 that names two counterparts with the same place
 */
export function orderOf(
  places: Readonly<Record<string, number | null>>,
  numberOf: (id: string) => string,
): string[] {
  const taken = new Map<number, string>();
  const fields: Record<string, FieldErrors[string]> = {};
  for (const [id, place] of Object.entries(places)) {
    if (place === null) continue;
    const other = taken.get(place);
    if (other === undefined) taken.set(place, id);
    else {
      const params = { place, other: numberOf(other), own: numberOf(id) };
      fields[`place.${id}`] = { key: "round.error.equal-places", params };
    }
  }
  if (Object.keys(fields).length > 0)
    throw new DomainError("unprocessable", "round.error.check-places", {
      fields,
    });
  return [...taken].sort(([a], [b]) => a - b).map(([, id]) => id);
}
