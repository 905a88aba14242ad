import { Asked, othersMost } from "./asked";
import { Best, type Suggestion } from "./best";
import { topicMask } from "./masks";
import { OfferCoder } from "./offer-cells";
import { OfferGroups } from "./offer-groups";
import type { ScoreOffer, ScoreRequest } from "./score";
import { scoreThreshold, weights } from "./weights";

/**
 * All active offers in memory, to suggest for a request within milliseconds.
 * Totals are those of `scorePair`, computed from bits.
 */
export class OfferIndex {
  readonly #coder = new OfferCoder();
  readonly #groups = new OfferGroups();
  readonly #rowOf = new Map<string, number>();
  readonly #ids: string[] = [];
  /** By row: states that are left out. */
  readonly #excluded = new Map<number, readonly string[]>();
  /** Rows of offers that were taken out. */
  readonly #unused: number[] = [];

  constructor(
    offers: readonly (readonly [id: string, offer: ScoreOffer])[] = [],
  ) {
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
    this.#ids[row] = id;
    this.#excluded.delete(row);
    if (offer.excludedAreas.length > 0) {
      this.#excluded.set(row, offer.excludedAreas);
    }
    if (offer.freeSlots > 0) {
      this.#groups.put(row, topicMask(offer.topics), (cells, at) => {
        this.#coder.write(cells, at, row, offer);
      });
    } else this.#groups.remove(row);
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
    const asked = new Asked(request, this.#coder);
    const best = new Best(count, scoreThreshold);
    const found = {
      get least() {
        return best.least;
      },
      take: (row: number, total: number) => {
        const id = this.#ids[row] as string;
        const isOut = this.#excluded.get(row)?.includes(request.area);
        if (!isOut && !vetoed.has(id)) best.add(id, total);
      },
    };
    const groups = this.#groups.byPoints(
      (topics) => asked.topicPoints(topics),
      weights.topic,
    );
    for (const [group, points] of groups) {
      if (points + othersMost < best.least) break;
      asked.scan(group, points, found);
    }
    return best.list;
  }
}
