import { bestScore } from "./order";
import { practiceOfText, tierOfText } from "./text-number";

/**
 * How well each practice fits a search, by its public number: 3 where all words
 * stand in one title, 2 with the summary, topics and place, 1 with the text.
 * @param found numbers of the texts hit, with commas between
 */
export function scoresOf(found: string, size: number): Uint8Array {
  const scores = new Uint8Array(size);
  // Digit by digit: a common word hits every text, and splitting makes a text of each.
  let number = 0;
  for (let at = 0; at <= found.length; at += 1) {
    const digit = found.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      continue;
    }
    const practice = practiceOfText(number);
    const score = bestScore - tierOfText(number);
    if (practice < size && (scores[practice] ?? 0) < score) {
      scores[practice] = score;
    }
    number = 0;
  }
  scores[0] = 0;
  return scores;
}
