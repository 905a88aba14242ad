/** Keeps the answers to the last questions; the one asked longest ago goes first. */
export class Memo<T> {
  readonly #most: number;
  readonly #kept = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  clear(): void {
    this.#kept.clear();
  }

  /** Forgets some answers. */
  drop(isStale: (answer: T) => boolean): void {
    for (const [key, answer] of this.#kept) {
      if (isStale(answer)) this.#kept.delete(key);
    }
  }

  /** The kept answer, else a fresh one. A promise that fails is not kept. */
  get(key: string, make: () => T): T {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const answer = known ?? make();
    this.#kept.set(key, answer);
    if (answer instanceof Promise) {
      answer.catch(() => {
        if (this.#kept.get(key) === answer) this.#kept.delete(key);
      });
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return answer;
  }
}
