import { createHash } from "node:crypto";

/**
 * What a translation remembers of the text it was made from: SHA-256 of its
 * UTF-8 bytes, hexadecimal. Another digest now means that the translation is
 * stale.
 */
export const textDigest = (text: string): string =>
  createHash("sha256").update(text).digest("hex");
