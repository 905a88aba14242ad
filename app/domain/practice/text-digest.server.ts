import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "../log/canonical";
import type { PracticeContent } from "./content";

/**
 * What a translation remembers of the text it was made from: SHA-256 of its
 * UTF-8 bytes, hexadecimal. Another digest now means that the translation is
 * stale.
 */
export const textDigest = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

/** SHA-256 of a whole text's canonical JSON (RFC 8785), hexadecimal. */
export const digestOf = (content: PracticeContent): string =>
  textDigest(canonicalJson(content as unknown as Json));
