/**
 * Answers worked out from what a question found. They live as long as that
 * finding: the register forgets it with its next change, and they go with it.
 */
export class Kept<K extends object, V> {
  readonly #answers = new WeakMap<K, Map<string, V>>();

  get(found: K, key: string, make: () => V): V {
    const known = this.#answers.get(found) ?? new Map<string, V>();
    this.#answers.set(found, known);
    const answer = known.get(key) ?? make();
    known.set(key, answer);
    return answer;
  }
}
