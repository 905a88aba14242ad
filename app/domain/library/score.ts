import { bestScore } from "./order";
import { languageOfText, practiceOfText, tierOfText } from "./text-number";

/** How well each practice fits a search, by its public number. */
export interface Hits {
  /** 3 where all words stand in one title, 2 with the summary, topics and place, 1 with the text; else 0. */
  readonly scores: Uint8Array;
  /** In which languages they do, one bit for each place of a language. */
  readonly languages: Uint8Array;
}

const encoder = new TextEncoder();
const [COMMA = 0, ZERO = 0] = encoder.encode(",0");

/**
 * @param found numbers of the texts hit, with commas between
 * @param size one more than the highest public number
 */
export function hitsOf(found: string, size: number): Hits {
  const scores = new Uint8Array(size);
  const languages = new Uint8Array(size);
  // Digit by digit: a common word hits every text, and splitting makes a text of each.
  const signs = encoder.encode(found);
  let number = 0;
  for (let at = 0; at <= signs.length; at += 1) {
    const digit = (signs[at] ?? COMMA) - ZERO;
    if (digit >= 0) {
      number = number * 10 + digit;
      continue;
    }
    const practice = practiceOfText(number);
    const score = bestScore - tierOfText(number);
    const known = scores[practice] ?? bestScore;
    const language = 1 << languageOfText(number);
    if (practice > 0 && practice < size && score >= known) {
      const others = score === known ? (languages[practice] ?? 0) : 0;
      languages[practice] = others | language;
      scores[practice] = score;
    }
    number = 0;
  }
  return { scores, languages };
}
