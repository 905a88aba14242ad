import type { Locale } from "../kernel/localized";

/** Other words that find something, and their language. */
export interface Suggestion {
  readonly lang: Locale;
  readonly text: string;
  /** What to search for instead of the text: the code of a topic. */
  readonly q?: string | undefined;
}

/** How often a word stands in titles, and how it is written there. */
export interface KnownWord {
  readonly shown: string;
  readonly count: number;
}

/**
 * Letters to change, add, take away or swap with their neighbour to make one
 * word of another; `most + 1` when it takes more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  const a = Array.from(one);
  const b = Array.from(other);
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = b.map((_, at) => at).concat(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return last[b.length] ?? most + 1;
}

/** Slips a word of some length may have: none in short ones, which would be guessed at. */
const slips = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word that is nearest to one that is not known: fewest slips, then
 * the one used most. Words are folded.
 */
export function closestWord(
  word: string,
  words: ReadonlyMap<string, KnownWord>,
): string | null {
  const most = slips(Array.from(word).length);
  if (most === 0) return null;
  let best: { distance: number; count: number; shown: string } | null = null;
  for (const [known, { shown, count }] of words) {
    if (Math.abs(known.length - word.length) > most) continue;
    const limit = best?.distance ?? most;
    const distance = editDistance(word, known, limit);
    if (distance === 0 || distance > limit) continue;
    if (best && distance === best.distance && count <= best.count) continue;
    best = { distance, count, shown };
  }
  return best?.shown ?? null;
}

/** Runs of Chinese longer than this are not corrected: they are sentences. */
const LONGEST_RUN = 16;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Does a text without spaces fall into words of the dictionary, none a single character? */
const isWords = (text: string) =>
  Array.from(segmenter.segment(text)).every(
    ({ segment }) => Array.from(segment).length > 1,
  );

/**
 * The piece of a known text without spaces that is nearest to a run of
 * characters: of the same length, most characters shared in their places, at
 * least half of them. For Chinese, where a slip is a wrong character. None for
 * what is made of words already; one of two characters is a word itself.
 */
export function closestRun(
  run: string,
  texts: Iterable<string>,
): string | null {
  const wanted = Array.from(run);
  const { length } = wanted;
  if (length < 2 || length > LONGEST_RUN || isWords(run)) return null;
  let best: { shared: number; piece: string } | null = null;
  const fewest = Math.ceil(length / 2);
  for (const text of texts) {
    const letters = Array.from(text);
    for (let from = 0; from + length <= letters.length; from += 1) {
      let shared = 0;
      for (let at = 0; at < length; at += 1) {
        if (letters[from + at] === wanted[at]) shared += 1;
      }
      if (shared < fewest || shared === length) continue;
      if (best && shared <= best.shared) continue;
      const piece = letters.slice(from, from + length).join("");
      if (length === 2 && !isWords(piece)) continue;
      best = { shared, piece };
    }
  }
  return best?.piece ?? null;
}
