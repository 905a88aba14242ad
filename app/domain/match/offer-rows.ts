import { cell, noWays, rowWidth } from "./offer-cells";

/** So many rows may lie out of order, whatever the number of those in order. */
const TAIL_LEAST = 1024;

/**
 * Offers as rows of cells in the order of their topics: those with the same
 * topics lie side by side. Rows that came later lie behind, until they are many.
 */
export class OfferRows {
  cells = new Int32Array(0);
  /** By place. */
  ids: string[] = [];
  readonly #placeOf = new Map<string, number>();
  /** Places in use, and how many of the first are in order. */
  #used = 0;
  #sorted = 0;
  /** Places nobody has any more. */
  #left = 0;
  /** The sets of topics of the rows in order, and where each begins; one more at the end. */
  topics = new Int32Array(0);
  starts = new Int32Array(1);

  get size(): number {
    return this.#placeOf.size;
  }

  /** Where rows begin that are not in order, and where they end. */
  get tail(): readonly [from: number, until: number] {
    return [this.#sorted, this.#used];
  }

  /** Puts an offer in. @param write fills its cells */
  put(
    id: string,
    topics: number,
    write: (cells: Int32Array, at: number) => void,
  ): void {
    let place = this.#placeOf.get(id);
    const isInPlace =
      place !== undefined && this.cells[place * rowWidth] === topics;
    if (place === undefined || !isInPlace) {
      this.remove(id);
      place = this.#used;
      this.#used += 1;
      this.#reserve(this.#used);
      this.#placeOf.set(id, place);
      this.ids[place] = id;
    }
    write(this.cells, place * rowWidth);
    this.cells[place * rowWidth + cell.topics] = topics;
  }

  remove(id: string): void {
    const place = this.#placeOf.get(id);
    if (place === undefined) return;
    this.#placeOf.delete(id);
    this.cells[place * rowWidth + cell.modalities] = noWays;
    this.#left += 1;
  }

  #reserve(rows: number): void {
    if (rows * rowWidth <= this.cells.length) return;
    const room = rows + (rows >> 2) + 16;
    const larger = new Int32Array(room * rowWidth);
    larger.set(this.cells);
    this.cells = larger;
  }

  /** Puts all rows in order, when many are not. */
  settle(): void {
    const behind = this.#used - this.#sorted + this.#left;
    if (behind <= Math.max(TAIL_LEAST, this.#sorted >> 3)) return;
    const byTopics = new Map<number, number[]>();
    for (const place of this.#placeOf.values()) {
      const topics = this.cells[place * rowWidth] as number;
      const places = byTopics.get(topics);
      if (places) places.push(place);
      else byTopics.set(topics, [place]);
    }
    const cells = new Int32Array(this.cells.length);
    const ids: string[] = [];
    this.topics = Int32Array.from(byTopics.keys());
    this.starts = new Int32Array(byTopics.size + 1);
    let group = 0;
    for (const places of byTopics.values()) {
      for (const place of places) {
        const at = place * rowWidth;
        cells.set(
          this.cells.subarray(at, at + rowWidth),
          ids.length * rowWidth,
        );
        const id = this.ids[place] as string;
        this.#placeOf.set(id, ids.push(id) - 1);
      }
      this.starts[(group += 1)] = ids.length;
    }
    this.cells = cells;
    this.ids = ids;
    this.#used = this.#sorted = ids.length;
    this.#left = 0;
  }
}
