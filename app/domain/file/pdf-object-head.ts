/** Character codes are compared, since this runs over megabytes. */
type Kind = (code: number) => boolean;
const isSpace: Kind = (code) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0;
const isDigit: Kind = (code) => code >= 48 && code <= 57;
const isInLine: Kind = (code) => code !== 10 && code !== 13;

/** The place before a run of characters that ends at `at`. */
function before(text: string, at: number, kind: Kind): number {
  let index = at;
  while (index > 0 && kind(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

/** True when a comment ends where the space from `from` to `to` begins. */
function commented(text: string, from: number, to: number): boolean {
  // Only the end of a line ends a comment, so a line is looked at only once.
  if (!/[\r\n]/.test(text.slice(from, to))) return false;
  const start = before(text, from, isInLine);
  return text.slice(start, from).includes("%");
}

/**
 * True when the head of an object, `12 0 obj`, stands somewhere in the text. In
 * a string, a comment or a stream it has no business: a table of offsets could
 * lead a reader from there to objects that no check has seen. Comments may
 * stand between its parts (ISO 32000-2 7.3.10, 7.2.4).
 *
 * Goes backwards from each `obj`, since a pattern read forwards can be made to
 * take quadratic time.
 */
export function hasObjectHead(text: string): boolean {
  for (
    let at = text.indexOf("obj");
    at >= 0;
    at = text.indexOf("obj", at + 3)
  ) {
    const afterGeneration = before(text, at, isSpace);
    const generation = before(text, afterGeneration, isDigit);
    if (generation === afterGeneration) {
      if (commented(text, afterGeneration, at)) return true;
      continue;
    }
    const afterNumber = before(text, generation, isSpace);
    if (afterNumber === generation) continue;
    if (isDigit(text.charCodeAt(afterNumber - 1))) return true;
    if (commented(text, afterNumber, generation)) return true;
  }
  return false;
}
