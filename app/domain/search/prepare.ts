import { withoutArticle } from "../kernel/fold";
import { pairsOf, tokenize, type Token } from "./tokens";

/** Longest query that is read, in characters, and most terms of it. */
export const maxQueryLength = 200;
export const maxTerms = 12;

/**
 * Words that must stand side by side in this order. With `prefix` the last one
 * may go on. Words hold letters, digits and marks only, already folded.
 */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
  /** The words as one piece of folded text, for highlighting. */
  readonly text: string;
  /** True for Han and kana, where a hit may begin inside a word. */
  readonly unspaced: boolean;
}

/** All terms must be found. No terms: nothing was asked. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
}

/**
 * The words an index keeps for a text, one space between each. A run of Han or
 * kana becomes its overlapping pairs and, last, its final character: so one
 * character is found as the beginning of some pair, and no phrase of pairs
 * reaches from one run into the next.
 */
export function prepareDocument(text: string): string {
  const words: string[] = [];
  for (const token of tokenize(text)) {
    if (!token.unspaced) {
      words.push(withoutArticle(token.text));
      continue;
    }
    // One by one: a spread of a very long run would overflow the stack.
    for (const pair of pairsOf(token.text)) words.push(pair);
    const characters = Array.from(token.text);
    if (characters.length > 1) words.push(characters.at(-1) ?? "");
  }
  return words.join(" ");
}

function runTerm({ text }: Token): SearchTerm {
  const words = pairsOf(text);
  const prefix = words[0] === text && Array.from(text).length === 1;
  return { words, prefix, text, unspaced: true };
}

function wordTerm(tokens: readonly Token[], prefix: boolean): SearchTerm {
  const words = tokens.map((token) => withoutArticle(token.text));
  return { words, prefix, text: words.join(" "), unspaced: false };
}

/** A quoted part: its spaced words are one phrase, exactly as typed. */
function phraseTerms(tokens: readonly Token[]): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let open: Token[] = [];
  const close = () => {
    if (open.length > 0) terms.push(wordTerm(open, false));
    open = [];
  };
  for (const token of tokens) {
    if (token.unspaced) {
      close();
      terms.push(runTerm(token));
    } else open.push(token);
  }
  close();
  return terms;
}

/**
 * What a reader asks for. Every word counts, in any order, and may be the
 * beginning of a longer one; a part in quotation marks is a phrase. Nothing a
 * reader types can be an operator: see `match.ts` for the two dialects.
 */
export function prepareQuery(text: string): SearchQuery {
  const asked = Array.from(text).slice(0, maxQueryLength).join("");
  const terms: SearchTerm[] = [];
  asked.split(/["“”«»„]/u).forEach((part, index, parts) => {
    const tokens = tokenize(part);
    // Odd parts stand between two marks; a mark never closed quotes nothing.
    if (index % 2 === 1 && index < parts.length - 1)
      terms.push(...phraseTerms(tokens));
    else
      for (const token of tokens)
        terms.push(token.unspaced ? runTerm(token) : wordTerm([token], true));
  });
  const seen = new Set<string>();
  const unique = terms.filter(({ text: key, prefix }) => {
    const id = `${key} ${String(prefix)}`;
    return !seen.has(id) && seen.add(id);
  });
  return { terms: unique.slice(0, maxTerms) };
}
