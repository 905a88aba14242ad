/*
 * How much room text takes in fonts nobody here knows: the width of each
 * character in em, guessed on the wide side, so that nothing is cut off.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\u200d/u, 0],
  [/\s/u, 0.3],
  [/[.,:;'’|!iIjlt·]/u, 0.36],
  [
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff00-\uff60]/u,
    1.04,
  ],
  [/[MWmwЖШЩЮжшщю@%&—]/u, 0.95],
  [/\p{Script=Arabic}/u, 0.62],
  [/\p{Lu}/u, 0.72],
  [/[\p{Ll}\p{N}]/u, 0.6],
];
const other = 0.8;

/** The width of a text in em, on the wide side. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum + (widths.find(([kind]) => kind.test(character))?.[1] ?? other),
    0,
  );

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
/** Where a line may end: after a space, and after each character of Chinese or Japanese. */
const pieces =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}\p{Po}\p{M}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const wordsOf = (text: string): string[] => text.match(pieces) ?? [];

/** As much of a text as fits, with an ellipsis. */
function cutTo(text: string, most: number): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(`${kept}${segment}…`) > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A text in at most `lines` lines of `most` em, broken between words where that
 * can be; what is too long ends in an ellipsis.
 */
export function fitLines(
  text: string,
  most: number,
  lines: number,
): readonly string[] {
  const words = wordsOf(text.trim());
  const done: string[] = [];
  let line = "";
  while (words.length > 0) {
    const [word = ""] = words;
    if (widthOf((line + word).trimEnd()) <= most) {
      line += word;
      words.shift();
      continue;
    }
    const isLast = done.length === lines - 1;
    if (isLast || line === "") {
      // A word wider than a line is cut; on the last line, so is all that is left.
      done.push(cutTo(line + words.join(""), most));
      return done;
    }
    done.push(line.trim());
    line = "";
    while (/^\s*$/.test(words[0] ?? "x")) words.shift();
  }
  return line.trim() === "" ? done : [...done, line.trim()];
}
