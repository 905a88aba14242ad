import type { Segment } from "./model";

/** How much is shown before the first hit. */
const LEAD = 60;

/** The characters of a text; none that lies beyond U+FFFF is cut in two. */
const lettersOf = (text: string): string | readonly string[] =>
  /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : text;
const joined = (letters: string | readonly string[]): string =>
  typeof letters === "string" ? letters : letters.join("");

/** The last places where a text may be cut without parting a word: behind a space, or between Chinese characters. */
function cutBefore(text: string, most: number): string {
  const letters = lettersOf(text);
  if (letters.length <= most) return text;
  const cut = joined(letters.slice(0, Math.max(0, most)));
  const space = cut.lastIndexOf(" ");
  return space > 0 && space > most / 2 ? cut.slice(0, space) : cut;
}

function cutAfter(text: string, most: number): string {
  const letters = lettersOf(text);
  if (letters.length <= most) return text;
  const cut = joined(letters.slice(-most));
  const space = cut.indexOf(" ");
  return space >= 0 && space < most / 2 ? cut.slice(space + 1) : cut;
}

/**
 * A piece of a marked text around its first hit, or its beginning where there
 * is none; an ellipsis stands where something was left out.
 * @param most length in characters, about
 */
export function excerpt(segments: readonly Segment[], most: number): Segment[] {
  const first = Math.max(
    0,
    segments.findIndex(({ hit }) => hit),
  );
  const piece: Segment[] = [];
  let room = most;
  if (first > 0) {
    const before = segments
      .slice(0, first)
      .map(({ text }) => text)
      .join("");
    const kept = cutAfter(before, LEAD);
    const text = kept === before ? before : `… ${kept}`;
    piece.push({ text, hit: false });
    room -= text.length;
  }
  for (const { text, hit } of segments.slice(first)) {
    const kept = cutBefore(text, room);
    room -= kept.length;
    if (kept !== text) {
      piece.push({ text: `${kept}…`, hit });
      return piece;
    }
    piece.push({ text, hit });
  }
  return piece;
}
