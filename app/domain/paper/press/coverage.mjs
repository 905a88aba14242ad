import { readFileSync } from "node:fs";

/**
 * Which characters a font can show, read from its `cmap` table.
 * Source: ISO/IEC 14496-22 (OpenType), "cmap", formats 4 and 12.
 * @param {string} file a TrueType or OpenType font
 * @returns {Array<readonly [number, number]>} code points, from and to, both included
 */
export function readRanges(file) {
  const font = readFileSync(file);
  const cmap = tableAt(font, "cmap");
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, n) => cmap + font.readUInt32BE(cmap + 4 + n * 8 + 4),
  );
  return subtables.flatMap((at) => {
    const format = font.readUInt16BE(at);
    if (format === 12) return groupsOf(font, at);
    return format === 4 ? segmentsOf(font, at) : [];
  });
}

function tableAt(font, name) {
  for (let n = 0; n < font.readUInt16BE(4); n += 1) {
    const at = 12 + n * 16;
    if (font.toString("latin1", at, at + 4) === name) {
      return font.readUInt32BE(at + 8);
    }
  }
  throw new Error(`The font has no table ${name}`);
}

function groupsOf(font, at) {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, n) => {
    const group = at + 16 + n * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

function segmentsOf(font, at) {
  const size = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  const ranges = [];
  for (let n = 0; n < size; n += 2) {
    const [from, to] = [
      font.readUInt16BE(starts + n),
      font.readUInt16BE(ends + n),
    ];
    const offset = font.readUInt16BE(offsets + n);
    for (let code = from; code <= to && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? code
          : font.readUInt16BE(offsets + n + offset + 2 * (code - from));
      const id = (glyph + font.readUInt16BE(deltas + n)) & 0xffff;
      if ((offset === 0 || glyph !== 0) && id !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

/**
 * Whether a code point lies in any of the ranges.
 * @param {Array<readonly [number, number]>} ranges
 */
export function coverageOf(ranges) {
  const merged = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return (code) => {
    let [low, high] = [0, merged.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = merged[middle];
      if (code < from) high = middle - 1;
      else if (code > to) low = middle + 1;
      else return true;
    }
    return false;
  };
}
