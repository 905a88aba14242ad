/** Rows whose offers have the same topics. */
export interface Group {
  readonly topics: number;
  readonly rows: number[];
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

  /** Puts a row among those with its topics. */
  add(row: number, topics: number): void {
    this.remove(row);
    let group = this.#byTopics.get(topics);
    if (!group) {
      group = { topics, rows: [] };
      this.#groups.push(group);
      this.#byTopics.set(topics, group);
    }
    this.#groupOf[row] = group;
    this.#placeOf[row] = group.rows.push(row) - 1;
  }

  /** Takes a row out; nothing happens to one that is in no group. */
  remove(row: number): void {
    const group = this.#groupOf[row];
    if (!group) return;
    this.#groupOf[row] = undefined;
    const last = group.rows.pop();
    if (last === undefined || last === row) return;
    const place = this.#placeOf[row] ?? 0;
    group.rows[place] = last;
    this.#placeOf[last] = place;
  }

  /**
   * Groups with points, those with the most first, until the next ones have too few.
   * @param pointsOf the points of a set of topics, up to `most`; below 0 for none
   * @param visit returns false to end
   */
  byPoints(
    pointsOf: (topics: number) => number,
    most: number,
    visit: (group: Group, points: number) => boolean,
  ): void {
    // A chain of groups for each number of points: no sorting.
    const heads = new Int32Array(most + 1).fill(-1);
    const nexts = new Int32Array(this.#groups.length);
    this.#groups.forEach(({ topics, rows }, at) => {
      const points = rows.length === 0 ? -1 : pointsOf(topics);
      if (points < 0) return;
      nexts[at] = heads[points] as number;
      heads[points] = at;
    });
    for (let points = most; points >= 0; points -= 1) {
      let at = heads[points] as number;
      while (at >= 0) {
        const group = this.#groups[at];
        if (group && !visit(group, points)) return;
        at = nexts[at] as number;
      }
    }
  }
}
