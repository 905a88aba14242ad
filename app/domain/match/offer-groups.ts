import { cell, rowWidth } from "./offer-cells";

/** Offers with the same topics, one row of cells after the other. */
export interface Group {
  readonly topics: number;
  cells: Int32Array;
  size: number;
}

/**
 * Rows by the set of their topics. Few sets occur, and the points for topics
 * are the most a pair can get: whole groups are passed over by them.
 */
export class OfferGroups {
  readonly #groups: Group[] = [];
  readonly #byTopics = new Map<number, Group>();
  /** By row: its group and where it stands in it. */
  readonly #groupOf: (Group | undefined)[] = [];
  readonly #placeOf: number[] = [];

  /** Puts a row among those with its topics. @param write fills its cells */
  put(
    row: number,
    topics: number,
    write: (cells: Int32Array, at: number) => void,
  ): void {
    this.remove(row);
    let group = this.#byTopics.get(topics);
    if (!group) {
      group = { topics, cells: new Int32Array(rowWidth * 2), size: 0 };
      this.#groups.push(group);
      this.#byTopics.set(topics, group);
    }
    const at = group.size * rowWidth;
    if (at === group.cells.length) {
      const larger = new Int32Array(at * 2);
      larger.set(group.cells);
      group.cells = larger;
    }
    write(group.cells, at);
    this.#groupOf[row] = group;
    this.#placeOf[row] = group.size;
    group.size += 1;
  }

  /** Takes a row out; nothing happens to one that is in no group. */
  remove(row: number): void {
    const group = this.#groupOf[row];
    if (!group) return;
    this.#groupOf[row] = undefined;
    group.size -= 1;
    const at = (this.#placeOf[row] ?? 0) * rowWidth;
    const last = group.size * rowWidth;
    if (at === last) return;
    // The last one takes its place.
    group.cells.copyWithin(at, last, last + rowWidth);
    const moved = group.cells[at + cell.row] as number;
    this.#placeOf[moved] = at / rowWidth;
  }

  /**
   * Groups with points, those with the most first.
   * @param pointsOf the points of a set of topics, up to `most`; below 0 for none
   */
  *byPoints(
    pointsOf: (topics: number) => number,
    most: number,
  ): Generator<readonly [group: Group, points: number]> {
    // A chain of groups for each number of points: no sorting.
    const heads = new Int32Array(most + 1).fill(-1);
    const nexts = new Int32Array(this.#groups.length);
    for (let at = 0; at < this.#groups.length; at += 1) {
      const { topics, size } = this.#groups[at] as Group;
      const points = size === 0 ? -1 : pointsOf(topics);
      if (points < 0) continue;
      nexts[at] = heads[points] as number;
      heads[points] = at;
    }
    for (let points = most; points >= 0; points -= 1) {
      let at = heads[points] as number;
      while (at >= 0) {
        yield [this.#groups[at] as Group, points];
        at = nexts[at] as number;
      }
    }
  }
}
