/** Offsets into the text of a PDF read as Latin-1, so that one character is one byte. */
export interface PdfStream {
  /** The dictionary before the stream, as written. */
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}
export interface PdfParts {
  /** All that is neither string nor stream: objects, comments, tables. */
  readonly code: string;
  /** What stands in literal strings, `( )`, and in comments. */
  readonly asides: readonly string[];
  readonly streams: readonly PdfStream[];
}

const interesting = /[(%]|<<|>>|\bstream(?=[\r\n])/g;

/** The end of a literal string that opens at `at`; -1 when it never closes. */
function endOfString(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const character = text[index];
    if (character === "\\") index += 1;
    else if (character === "(") depth += 1;
    else if (character === ")" && (depth -= 1) === 0) return index + 1;
  }
  return -1;
}

/** Where the bytes of a stream end: by its Length if that is right, else at `endstream`. */
function endOfStream(text: string, start: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,8})\b(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    if (/^\s{0,2}endstream/.test(text.slice(end, end + 11))) return end;
  }
  return text.indexOf("endstream", start);
}

const onlySpace = /^(?:[\s\0]|%[^\r\n]*[\r\n])*$/;

/**
 * Takes a PDF apart as far as a check needs it. Undefined when a string or a
 * stream never ends, or a stream has no dictionary of its own: something could
 * be hidden there.
 */
export function pdfParts(text: string): PdfParts | undefined {
  const code: string[] = [];
  const asides: string[] = [];
  const streams: PdfStream[] = [];
  const open: number[] = [];
  let dictionary = { text: "", end: -1 };
  let done = 0;
  interesting.lastIndex = 0;
  for (;;) {
    const match = interesting.exec(text);
    if (!match) break;
    const [token] = match;
    if (token === "<<") open.push(match.index);
    else if (token === ">>") {
      const from = open.pop();
      if (from !== undefined && open.length === 0)
        dictionary = {
          text: text.slice(from, interesting.lastIndex),
          end: interesting.lastIndex,
        };
    } else if (token === "%") {
      // The comment stays in the code: a table of offsets may point into it.
      const line = /[\r\n]/g;
      line.lastIndex = interesting.lastIndex;
      interesting.lastIndex = line.exec(text)?.index ?? text.length;
      asides.push(text.slice(match.index, interesting.lastIndex));
    } else if (token === "(") {
      const end = endOfString(text, match.index);
      if (end < 0) return undefined;
      code.push(text.slice(done, match.index));
      asides.push(text.slice(match.index + 1, end - 1));
      done = interesting.lastIndex = end;
    } else {
      if (dictionary.end < 0 || open.length > 0) return undefined;
      if (!onlySpace.test(text.slice(dictionary.end, match.index)))
        return undefined;
      const from =
        match.index + (text.startsWith("\r\n", match.index + 6) ? 8 : 7);
      const end = endOfStream(text, from, dictionary.text);
      if (end < 0) return undefined;
      code.push(text.slice(done, match.index));
      streams.push({ dictionary: dictionary.text, start: from, end });
      dictionary = { text: "", end: -1 };
      done = interesting.lastIndex = end;
    }
  }
  code.push(text.slice(done));
  return { code: code.join(" "), asides, streams };
}
