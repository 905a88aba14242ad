import { foldKey } from "../kernel/fold";

/** Scripts written without spaces between words: cut into pairs, not words. */
const run =
  "(?:(?=[\\p{L}\\p{N}])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])";
export const unspacedPattern = new RegExp(`^${run}+$`, "u");
const tokenPattern = new RegExp(
  `${run}+|(?:(?!${run})[\\p{L}\\p{N}])(?:(?!${run})[\\p{L}\\p{N}\\p{M}])*`,
  "gu",
);

/** One stretch of the folded text: a word, or a run of Han or kana. */
export interface Token {
  readonly text: string;
  readonly unspaced: boolean;
}

/** Words and runs of already folded text, in order; punctuation is gone. */
export const tokensOf = (folded: string): Token[] =>
  (folded.match(tokenPattern) ?? []).map((text) => ({
    text,
    unspaced: unspacedPattern.test(text),
  }));

/** Every pair of neighbours: 数据跨境 gives 数据 据跨 跨境. Shorter runs stay whole. */
export function pairsOf(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length < 2) return characters;
  return characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ""}${character}`);
}

/** Folded and cut into tokens. */
export const tokenize = (text: string): Token[] => tokensOf(foldKey(text));
