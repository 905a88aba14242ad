import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import {
  encodingOfMark,
  guessOld,
  lineDecoder,
  looksOther,
  utf16Without,
  type LineCounts,
} from "./encoding";
import type { Encoding } from "./model";

const LINE_FEED = 0x0a;
/** A line longer than this is no line of a table. */
const LONGEST_LINE = 1024 * 1024;
const SAMPLES = 400;

/** The bytes of a file, line by line with their line feeds. */
export async function* byteLines(bytes: Readable): AsyncGenerator<Buffer[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const whole = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const lines: Buffer[] = [];
    let from = 0;
    for (;;) {
      const end = whole.indexOf(LINE_FEED, from);
      if (end < 0) break;
      lines.push(whole.subarray(from, end + 1));
      from = end + 1;
    }
    rest = whole.subarray(from);
    if (rest.length > LONGEST_LINE) {
      lines.push(rest);
      rest = Buffer.alloc(0);
    }
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [rest];
}

const isAscii = (line: Buffer) => line.every((byte) => byte < 0x80);

/** Which encoding the whole file is in, as far as its bytes tell. */
export async function detectEncoding(bytes: Readable): Promise<Encoding> {
  const counts: { -readonly [K in keyof LineCounts]: number } = {
    utf8: 0,
    other: 0,
  };
  const samples: Buffer[] = [];
  let isFirst = true;
  for await (const lines of byteLines(bytes)) {
    for (const line of lines) {
      if (isFirst) {
        isFirst = false;
        const marked = encodingOfMark(line) ?? utf16Without(line);
        if (marked) {
          bytes.destroy();
          return marked;
        }
      }
      if (!isUtf8(line)) {
        counts.other += 1;
        if (samples.length < SAMPLES) samples.push(Buffer.from(line));
      } else if (!isAscii(line)) counts.utf8 += 1;
    }
  }
  // A file in an old encoding has hardly a line that happens to be UTF-8.
  return counts.other === 0 || counts.utf8 > counts.other
    ? "utf-8"
    : guessOld(samples);
}

export interface Decoded {
  readonly text: AsyncGenerator<string>;
  /** Numbers of the lines, from 1, that were in another encoding; read as far as `text` was. */
  readonly strange: number[];
}

/**
 * The text of a file. A line that is not in the file's encoding is decoded by
 * the likeliest old one and its number noted: one bad line costs no other.
 */
export function decodeText(bytes: Readable, encoding: Encoding): Decoded {
  const strange: number[] = [];
  const text = encoding.startsWith("utf-16")
    ? decodeWhole(bytes, encoding)
    : decodeLines(bytes, encoding, strange);
  return { text, strange };
}

async function* decodeWhole(bytes: Readable, encoding: Encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function* decodeLines(
  bytes: Readable,
  encoding: Encoding,
  strange: number[],
): AsyncGenerator<string> {
  const decode = lineDecoder(encoding);
  let number = 0;
  for await (const lines of byteLines(bytes)) {
    let piece = "";
    for (const line of lines) {
      number += 1;
      if (encoding === "utf-8") {
        if (isUtf8(line)) {
          piece += decode(line);
        } else {
          strange.push(number);
          piece += lineDecoder(guessOld([line]))(line);
        }
      } else if (isAscii(line)) {
        piece += line.toString("latin1");
      } else if (isUtf8(line)) {
        strange.push(number);
        piece += line.toString("utf8");
      } else {
        if (looksOther(line, encoding)) strange.push(number);
        piece += decode(line);
      }
    }
    yield piece;
  }
}
