import { bestScore } from "./order";
import { languageOfText, practiceOfText, tierOfText } from "./text-number";

/** How well each practice fits a search, by its public number. */
export interface Hits {
  /** 3 where all words stand in one title, 2 with the summary, topics and place, 1 with the text; else 0. */
  readonly scores: Uint8Array;
  /** In which languages they do, one bit for each place of a language. */
  readonly languages: Uint8Array;
}

const COMMA = 44;
const ZERO = 48;

/**
 * @param found numbers of the texts hit in decimal digits, with commas between,
 *   as ASCII
 * @param size one more than the highest public number
 */
export function hitsOf(found: Uint8Array, size: number): Hits {
  const scores = new Uint8Array(size);
  const languages = new Uint8Array(size);
  // Digit by digit: a common word hits every text, and splitting makes a text of each.
  let number = 0;
  for (let at = 0; at <= found.length; at += 1) {
    const sign = found[at] ?? COMMA;
    if (sign !== COMMA) {
      number = (number * 10 + sign - ZERO) | 0;
      continue;
    }
    const practice = practiceOfText(number);
    if (practice > 0 && practice < size) {
      const score = bestScore - tierOfText(number);
      const known = scores[practice] ?? 0;
      if (score >= known) {
        const others = score === known ? (languages[practice] ?? 0) : 0;
        languages[practice] = others | (1 << languageOfText(number));
        scores[practice] = score;
      }
    }
    number = 0;
  }
  return { scores, languages };
}
