import { Asked, othersMost } from "./asked";
import { Best, type Suggestion } from "./best";
import { topicMask } from "./masks";
import { OfferCoder, rowWidth } from "./offer-cells";
import { OfferRows } from "./offer-rows";
import type { ScoreOffer, ScoreRequest } from "./score";
import { scoreThreshold, weights } from "./weights";

/**
 * All active offers in memory, to suggest for a request within milliseconds.
 * Totals are those of `scorePair`, computed from bits.
 */
export class OfferIndex {
  readonly #coder = new OfferCoder();
  readonly #rows = new OfferRows();
  /** By id: states that are left out. */
  readonly #excluded = new Map<string, readonly string[]>();

  constructor(
    offers: readonly (readonly [id: string, offer: ScoreOffer])[] = [],
  ) {
    for (const [id, offer] of offers) this.put(id, offer);
    this.settle();
  }

  /** How many offers it holds. */
  get size(): number {
    return this.#rows.size;
  }

  /** Puts an offer in, or another state of it. */
  put(id: string, offer: ScoreOffer): void {
    this.#excluded.delete(id);
    if (offer.excludedAreas.length > 0) {
      this.#excluded.set(id, offer.excludedAreas);
    }
    this.#rows.put(id, topicMask(offer.topics), (cells, at) => {
      this.#coder.write(cells, at, offer);
    });
  }

  /** Takes an offer out. */
  remove(id: string): void {
    this.#excluded.delete(id);
    this.#rows.remove(id);
  }

  /** Puts offers in order; done before a search too, when many are not. */
  settle(): void {
    this.#rows.settle();
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
    this.settle();
    const { cells, ids, tail } = this.#rows;
    const asked = new Asked(request, this.#coder);
    const best = new Best(count, scoreThreshold);
    const found = {
      get least() {
        return best.least;
      },
      take: (place: number, total: number) => {
        const id = ids[place] as string;
        const isOut = this.#excluded.get(id)?.includes(request.area);
        if (!isOut && !vetoed.has(id)) best.add(id, total);
      },
    };
    for (const [range, points] of this.#groups(asked)) {
      if (points + othersMost < best.least) break;
      asked.scan(cells, range, points, found);
    }
    for (let place = tail[0]; place < tail[1]; place += 1) {
      const points = asked.topicPoints(cells[place * rowWidth] as number);
      if (points < 0 || points + othersMost < best.least) continue;
      asked.scan(cells, [place, place + 1], points, found);
    }
    return best.list;
  }

  /** Rows with the same topics, those with the most points for them first. */
  *#groups(asked: Asked) {
    const { topics, starts } = this.#rows;
    // A chain of groups for each number of points: no sorting.
    const heads = new Int32Array(weights.topic + 1).fill(-1);
    const nexts = new Int32Array(topics.length);
    for (let at = 0; at < topics.length; at += 1) {
      const points = asked.topicPoints(topics[at] as number);
      if (points < 0) continue;
      nexts[at] = heads[points] as number;
      heads[points] = at;
    }
    for (let points = weights.topic; points >= 0; points -= 1) {
      let at = heads[points] as number;
      while (at >= 0) {
        const range = [starts[at] as number, starts[at + 1] as number] as const;
        yield [range, points] as const;
        at = nexts[at] as number;
      }
    }
  }
}
