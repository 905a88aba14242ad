export interface Suggestion {
  readonly id: string;
  readonly total: number;
}

/** The few best of many, kept in order: by total, equal ones by id. */
export class Best {
  readonly list: Suggestion[] = [];
  /** A total below is not wanted. */
  least: number;

  constructor(
    private readonly count: number,
    threshold: number,
  ) {
    this.least = count > 0 ? threshold : Infinity;
  }

  add(id: string, total: number): void {
    let at = this.list.length;
    for (; at > 0; at -= 1) {
      const before = this.list[at - 1];
      if (!before || before.total > total) break;
      if (before.total === total && before.id < id) break;
    }
    if (at >= this.count) return;
    this.list.splice(at, 0, { id, total });
    if (this.list.length > this.count) this.list.pop();
    if (this.list.length < this.count) return;
    this.least = this.list[this.count - 1]?.total ?? this.least;
  }
}
