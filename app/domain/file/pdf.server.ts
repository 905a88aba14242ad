import { inflateSync } from "node:zlib";
import { namesIn, refusedName } from "./pdf-names";
import { hasObjectHead } from "./pdf-object-head";
import { pdfParts, type PdfStream } from "./pdf-parts";
import type { FileProblem } from "./rules";

/** What all object streams of one file may unpack to: a bomb stops here. */
const maxUnpackedBytes = 32 * 1024 * 1024;

/**
 * An object stream holds objects, so names in it count. Readers find it by
 * number and never ask its Type, so `First` alone makes one (ISO 32000-2 7.5.7).
 */
function isObjectStream(dictionary: string): boolean {
  const names = namesIn(dictionary);
  return names.has("ObjStm") || names.has("First");
}

/**
 * The only packing that is read: none, or one Flate filter written in place.
 * Chains, predictors, escapes and references are legal here, but no ordinary
 * program writes them.
 */
function packing(dictionary: string): "none" | "flate" | "unusual" {
  const names = namesIn(dictionary);
  const unusual = ["DecodeParms", "DP", "F", "FFilter"];
  if (dictionary.includes("#") || unusual.some((name) => names.has(name)))
    return "unusual";
  const filters = dictionary.match(/\/Filter(?![A-Za-z0-9])/g)?.length ?? 0;
  if (filters === 0) return "none";
  const flate =
    /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])\s*(?=\/|>>)/;
  return filters === 1 && flate.test(dictionary) ? "flate" : "unusual";
}

/** The text of an object stream, or undefined where it can't be read for certain. */
function unpack(
  bytes: Uint8Array,
  { dictionary, start, end }: PdfStream,
  most: number,
): string | undefined {
  const data = bytes.subarray(start, end);
  const kind = packing(dictionary);
  if (kind === "unusual") return undefined;
  if (kind === "none") return Buffer.from(data).toString("latin1");
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).toString(
      "latin1",
    );
  } catch {
    return undefined;
  }
}

/**
 * Why a PDF is refused, or undefined. It looks at every name outside streams,
 * and inside object streams, with escapes undone. What it can't read for
 * certain is refused as broken: encrypted files, unclosed strings, objects
 * within strings or streams, unusual packing of object streams.
 */
export function pdfProblem(bytes: Uint8Array): FileProblem | undefined {
  const text = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength,
  ).toString("latin1");
  const isWhole =
    /\d\s+\d+\s+obj\b/.test(text) && text.slice(-2048).includes("%%EOF");
  if (!isWhole) return "file.error.pdf-broken";
  const parts = pdfParts(text);
  if (!parts) return "file.error.pdf-broken";

  const outside = refusedName(namesIn(parts.code));
  if (outside) return outside;
  if (parts.asides.some(hasObjectHead)) return "file.error.pdf-broken";

  let left = maxUnpackedBytes;
  for (const stream of parts.streams) {
    if (hasObjectHead(text.slice(stream.start, stream.end)))
      return "file.error.pdf-broken";
    if (!isObjectStream(stream.dictionary)) continue;
    const unpacked = unpack(bytes, stream, left);
    if (unpacked === undefined) return "file.error.pdf-broken";
    left -= unpacked.length;
    const inside = refusedName(namesIn(unpacked));
    if (inside) return inside;
  }
  return undefined;
}
