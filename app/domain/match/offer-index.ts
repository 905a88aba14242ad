import { Asked, othersMost } from "./asked";
import { Best, type Suggestion } from "./best";
import { topicMask } from "./masks";
import { OfferCells } from "./offer-cells";
import { OfferGroups } from "./offer-groups";
import type { ScoreOffer, ScoreRequest } from "./score";
import { scoreThreshold, weights } from "./weights";

/**
 * All active offers in memory, to suggest for a request within milliseconds.
 * Totals are those of `scorePair`, computed from bits.
 */
export class OfferIndex {
  readonly #cells = new OfferCells();
  readonly #groups = new OfferGroups();
  readonly #rowOf = new Map<string, number>();
  /** Rows of offers that were taken out. */
  readonly #unused: number[] = [];

  constructor(
    offers: readonly (readonly [id: string, offer: ScoreOffer])[] = [],
  ) {
    this.#cells.reserve(offers.length);
    for (const [id, offer] of offers) this.put(id, offer);
  }

  /** How many offers it holds. */
  get size(): number {
    return this.#rowOf.size;
  }

  /** Puts an offer in, or another state of it. */
  put(id: string, offer: ScoreOffer): void {
    const row = this.#rowOf.get(id) ?? this.#unused.pop() ?? this.#rowOf.size;
    this.#rowOf.set(id, row);
    this.#cells.put(row, id, offer);
    if (offer.freeSlots > 0) this.#groups.add(row, topicMask(offer.topics));
    else this.#groups.remove(row);
  }

  /** Takes an offer out. */
  remove(id: string): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#rowOf.delete(id);
    this.#groups.remove(row);
    this.#unused.push(row);
  }

  /**
   * The best offers for a request that pass every gate and the threshold, best
   * first, equal ones by id.
   */
  best(
    request: ScoreRequest,
    count: number,
    vetoed: ReadonlySet<string> = new Set(),
  ): Suggestion[] {
    const asked = new Asked(request, this.#cells);
    const { ids, excluded } = this.#cells;
    const best = new Best(count, scoreThreshold);
    this.#groups.byPoints(
      (topics) => asked.topicPoints(topics),
      weights.topic,
      ({ rows }, points) => {
        if (points + othersMost < best.least) return false;
        for (const row of rows) {
          const total = asked.total(row, points, best.least);
          if (total < best.least) continue;
          if (excluded.get(row)?.includes(request.area)) continue;
          const id = ids[row] as string;
          if (!vetoed.has(id)) best.add(id, total);
        }
        return true;
      },
    );
    return best.list;
  }
}
