/** As many answers are kept; lists repeat a few words thousands of times. */
const MOST = 2000;

/** A function of a text that remembers its answers: countries, kinds, proposals. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > 60) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
