import { foldKey, isAscii } from "../kernel/fold";
import type { SearchQuery, SearchTerm } from "./prepare";
import { unspacedPattern } from "./tokens";

/** A stretch of the original text; `hit` where the query was found. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

const han = unspacedPattern.source.slice(1, -2);
const wordChar = `(?!${han})[\\p{L}\\p{N}\\p{M}]`;
const isInWord = new RegExp(`^${wordChar}`, "u");
const endsInWord = new RegExp(`${wordChar}$`, "u");

/** Where in a folded text something begins and ends. */
type Place = readonly [start: number, end: number];

/** The article, with "and" before it, as it may stand before a word. */
const articles = ["وال", "ال"] as const;

/** Words side by side. */
function* placesOfPhrase(text: string, { words, prefix }: SearchTerm) {
  const inside = words.join("[^\\p{L}\\p{N}]+(?:و?ال)?");
  const end = prefix ? "" : `(?!${wordChar})`;
  const pattern = `(?<!${wordChar})(?:و?ال)?${inside}${end}`;
  for (const { index, 0: found } of text.matchAll(new RegExp(pattern, "gu")))
    yield [index, index + found.length] as const;
}

/**
 * A single word, with its article where it has one. The pattern of a phrase
 * would find the same; but making a pattern for each word that somebody asks
 * for takes a millisecond, as much as all else that a page of hits needs.
 */
function* placesOfWord(text: string, { text: word, prefix }: SearchTerm) {
  const isFree = (start: number) =>
    !endsInWord.test(text.slice(Math.max(0, start - 2), start));
  const isWhole = (end: number) =>
    prefix || !isInWord.test(text.slice(end, end + 2));
  let from = 0;
  for (let at = text.indexOf(word); at >= 0;) {
    const before = articles.find((article) => text.endsWith(article, at));
    const start = [at - (before ?? "").length, at].find(
      (one) => one >= from && isFree(one),
    );
    // A word that begins like the article may stand behind it once more.
    const again = articles.flatMap((article) =>
      start === at && text.startsWith(article + word, at)
        ? [at + article.length]
        : [],
    );
    const end = [...again, at]
      .map((one) => one + word.length)
      .find((one) => isWhole(one));
    if (start !== undefined && end !== undefined) {
      yield [start, end] as const;
      from = end;
    }
    at = text.indexOf(word, Math.max(at + 1, from));
  }
}

/** Han or kana, wherever it stands. */
function* placesOfRun(text: string, { text: run }: SearchTerm) {
  for (let at = text.indexOf(run); at >= 0;) {
    yield [at, at + run.length] as const;
    at = text.indexOf(run, at + run.length);
  }
}

const placesOf = (text: string, term: SearchTerm): Iterable<Place> => {
  if (term.unspaced) return placesOfRun(text, term);
  return term.words.length === 1
    ? placesOfWord(text, term)
    : placesOfPhrase(text, term);
};

const folds = new Map<string, string>();
/** Letters kept with what they fold to: the same few come again and again. */
const MOST_FOLDS = 10_000;

function foldPiece(piece: string): string {
  const known = folds.get(piece);
  if (known !== undefined) return known;
  const folded = foldKey(piece);
  if (folds.size >= MOST_FOLDS) folds.clear();
  // A long run of marks is not a letter, and not worth the room.
  if (piece.length <= 4) folds.set(piece, folded);
  return folded;
}

/**
 * The folded text, and for each of its code units where it began in the
 * original; none where each stands at its own place.
 */
function foldWithOffsets(text: string) {
  if (isAscii(text)) return { folded: foldKey(text), offsets: null };
  let folded = "";
  const offsets: number[] = [];
  let at = 0;
  // A base with its marks folds as one, as it does in the index.
  for (const piece of text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
    const part = foldPiece(piece);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(at);
    at += piece.length;
  }
  return { folded, offsets };
}

function hitsIn(text: string, query: SearchQuery): Place[] {
  const { folded, offsets } = foldWithOffsets(text);
  const hits: Place[] = [];
  for (const term of query.terms) {
    for (const place of placesOf(folded, term)) {
      if (offsets === null) {
        hits.push(place);
        continue;
      }
      const [start] = place;
      let [, end] = place;
      const first = offsets[start];
      const last = offsets[end - 1];
      if (first === undefined || last === undefined) continue;
      // A piece that folds to several letters is marked whole.
      while (offsets[end] === last) end += 1;
      hits.push([first, offsets[end] ?? text.length]);
    }
  }
  return hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/**
 * Cuts a text where a query hits it, in the text's own spelling. Joined again
 * the segments are the text, letter by letter.
 */
export function highlight(text: string, query: SearchQuery): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  const push = (end: number, hit: boolean) => {
    if (end <= done) return;
    const last = segments.at(-1);
    const piece = text.slice(done, end);
    if (last?.hit === hit)
      segments[segments.length - 1] = { text: last.text + piece, hit };
    else segments.push({ text: piece, hit });
    done = end;
  };
  for (const [start, end] of hitsIn(text, query)) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return segments;
}

/** Whether a text holds one of the terms of a query: quicker than to mark them. */
export function hasHit(text: string, query: SearchQuery): boolean {
  const folded = foldKey(text);
  return query.terms.some((term) => {
    for (const _place of placesOf(folded, term)) return true;
    return false;
  });
}
