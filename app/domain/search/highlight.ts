import { foldKey } from "../kernel/fold";
import type { SearchQuery, SearchTerm } from "./prepare";
import { unspacedPattern } from "./tokens";

/** A stretch of the original text; `hit` where the query was found. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

const han = unspacedPattern.source.slice(1, -2);
const wordChar = `(?!${han})[\\p{L}\\p{N}\\p{M}]`;

function patternOf(term: SearchTerm): RegExp {
  if (term.unspaced) return new RegExp(term.text, "gu");
  const words = term.words.join("[^\\p{L}\\p{N}]+(?:و?ال)?");
  const end = term.prefix ? "" : `(?!${wordChar})`;
  return new RegExp(`(?<!${wordChar})(?:و?ال)?${words}${end}`, "gu");
}

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

/** The folded text, and for each of its code units where it began in the original. */
function foldWithOffsets(text: string) {
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

function hitsIn(text: string, query: SearchQuery): [number, number][] {
  const { folded, offsets } = foldWithOffsets(text);
  const hits: [number, number][] = [];
  for (const term of query.terms) {
    for (const match of folded.matchAll(patternOf(term))) {
      let end = match.index + match[0].length;
      const first = offsets[match.index];
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
  return query.terms.some((term) => patternOf(term).test(folded));
}
