import type { Encoding } from "./model";

/** What a look at all lines of a file counted. */
export interface LineCounts {
  /** Lines with other bytes than ASCII that are right UTF-8. */
  readonly utf8: number;
  /** Lines that are not UTF-8. */
  readonly other: number;
}

/** The encoding that a mark at the start of the bytes names. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
export function utf16Without(bytes: Uint8Array): Encoding | undefined {
  const look = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  look.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = look.length / 8;
  if (odd > many && even < odd / 10) return "utf-16le";
  if (even > many && odd < even / 10) return "utf-16be";
  return undefined;
}

const countOf = (text: string, pattern: RegExp) =>
  text.match(pattern)?.length ?? 0;

/**
 * The likeliest old encoding of lines that are not UTF-8: GB18030 where they
 * decode to Chinese; a single-byte one by the letters that stand in runs.
 */
export function guessOld(lines: readonly Uint8Array[]): Encoding {
  const bytes = new Uint8Array(lines.reduce((n, one) => n + one.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
    bytes[at] = 10;
    at += 1;
  }
  try {
    const text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    const high = countOf(text, /[^\0-\x7f]/gu);
    // The first level of GB 2312: what everyday Chinese is written with.
    if (countOf(text, /\p{Script=Han}/gu) > high * 0.7 && isCommon(bytes))
      return "gb18030";
  } catch {
    // Not GB18030 then.
  }
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const runs = bytesInRuns(bytes);
  if (runs < high * 0.6) return "windows-1252";
  const arabic = bytes.filter((byte) => byte === 0xc7 || byte === 0xe1).length;
  return arabic > high * 0.15 ? "windows-1256" : "windows-1251";
}

/** Most pairs lie in the rows of common characters (lead bytes B0 to D7). */
function isCommon(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    const next = bytes[i + 1] ?? 0;
    pairs += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && next >= 0xa1) common += 1;
    i += next >= 0x30 && next <= 0x39 ? 3 : 1;
  }
  return common > pairs * 0.6;
}

/** Bytes above ASCII that stand in runs of three or more: a script of its own. */
function bytesInRuns(bytes: Uint8Array): number {
  let all = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) run += 1;
    else {
      if (run >= 3) all += run;
      run = 0;
    }
  }
  return run >= 3 ? all + run : all;
}

/** Text that was UTF-8 and was read as Windows-1252: SociÃ©tÃ©. What it should be. */
export function unmojibake(text: string): string | undefined {
  if (
    !/[ÂÃÄÅÐÑØÙãäåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u.test(text)
  )
    return undefined;
  const bytes = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const place = special.indexOf(letter);
    return place >= 0 ? 0x80 + place : code;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const better = new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes),
    );
    return better === text ? undefined : better;
  } catch {
    return undefined;
  }
}

/** 0x80 to 0x9f of Windows-1252, in order; a space where it has nothing. */
const special = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".replace(/ /g, "\0");

/**
 * What turns bytes of whole lines to text. Windows-1252 has a table of its own:
 * Node 20 reads it as Latin-1 and leaves the curly apostrophe, œ and € as
 * control characters. Bytes that mean nothing in it stay what they are.
 */
export function lineDecoder(encoding: Encoding): (line: Uint8Array) => string {
  if (encoding !== "windows-1252") {
    const decoder = new TextDecoder(encoding);
    return (line) => decoder.decode(line);
  }
  return (line) =>
    Buffer.from(line.buffer, line.byteOffset, line.byteLength)
      .toString("latin1")
      .replace(/[\x80-\x9f]/g, (letter) => {
        const meant = special[letter.charCodeAt(0) - 0x80] ?? "\0";
        return meant === "\0" ? letter : meant;
      });
}

/** A pair of GB18030 whose second byte is an ASCII letter, as accents before letters look. */
function hasOddPair(line: Uint8Array): boolean {
  for (let i = 0; i < line.length; i += 1) {
    if ((line[i] ?? 0) < 0x81) continue;
    const next = line[i + 1] ?? 0;
    if (next < 0x30 || (next > 0x39 && next < 0x80)) return true;
    i += next <= 0x39 ? 3 : 1;
  }
  return false;
}

/** Fewer letters than this look like any encoding. */
const FEW = 4;

/**
 * Whether a line of a file in an old encoding looks written in another one, so
 * that somebody should look at it: a file put together from several.
 */
export function looksOther(line: Uint8Array, encoding: Encoding): boolean {
  if (encoding === "gb18030") return hasOddPair(line);
  const high = line.filter((byte) => byte >= 0x80).length;
  const isSpread = bytesInRuns(line) < high * 0.6;
  // Pairs of Chinese are common ones; this is asked of each line, so it looks cheaply first.
  if (isCommon(line) && guessOld([line]) === "gb18030") return high >= FEW;
  return encoding === "windows-1252" ? !isSpread && high >= FEW : isSpread;
}
