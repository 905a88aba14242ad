import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = "br" | "gzip" | "identity";

const SMALLEST = 800;

/** What browsers send, and the answer to it; few differ. */
const chosen = new Map<string, Encoding>();
const MOST_CHOSEN = 100;

/** The encoding a client and we both want. Source: RFC 9110 section 12.5.3. */
export function chooseEncoding(
  accepted: string | string[] | undefined,
): Encoding {
  if (accepted === undefined) return "identity";
  const text = String(accepted);
  const known = chosen.get(text);
  if (known) return known;
  const encoding = bestOf(text);
  if (chosen.size < MOST_CHOSEN) chosen.set(text, encoding);
  return encoding;
}

function bestOf(accepted: string): Encoding {
  if (/\bbr\b(?!\s*;\s*q=0(\.0+)?\b)/.test(accepted)) return "br";
  if (/\bgzip\b(?!\s*;\s*q=0(\.0+)?\b)/.test(accepted)) return "gzip";
  return "identity";
}

export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(json|javascript|xml|atom\+xml|problem\+json)|image\/svg)/.test(
    type,
  );

/** Files that are compressed in themselves: doing it again takes time only. */
export const isPacked = (type: string): boolean =>
  /^application\/(?:pdf|vnd\.openxmlformats-)/.test(type);

/**
 * The smallest window that sees the whole body, as its power of two. The usual
 * one of 4 MB takes a third longer to set up and fill than a page needs.
 */
const windowOf = (bytes: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes)) + 1),
  );

/**
 * A body in the given encoding; small bodies stay as they are.
 * @param quality brotli 0-11; gzip always uses its default
 */
export async function compress(
  body: Buffer,
  encoding: Encoding,
  quality: number,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === "identity" || body.length < SMALLEST) {
    return { body, encoding: "identity" };
  }
  if (encoding === "gzip") return { body: await gzipped(body), encoding };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(body.length),
  };
  return { body: await brotli(body, { params }), encoding };
}
