import * as crypto from "node:crypto";
import { Problem } from "./problem.mjs";

/** `crypto.hash` is there since Node 20.12 and twice as fast for short texts. */
export const sha256 = crypto.hash
  ? (bytes) => crypto.hash("sha256", bytes, "buffer")
  : (bytes) => crypto.createHash("sha256").update(bytes).digest();

export const emptyRoot = sha256(Buffer.alloc(0));

/** RFC 6962 section 2.1: a zero byte, then the leaf. */
export const leafHash = (leaf) => sha256(Buffer.concat([Buffer.of(0), leaf]));

const pair = Buffer.alloc(65);
pair[0] = 1;

/** RFC 6962 section 2.1: a byte of one, then both hashes. */
export function nodeHash(left, right) {
  left.copy(pair, 1);
  right.copy(pair, 33);
  return sha256(pair);
}

/** The largest power of two below a size of two or more. */
export function split(size) {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** The root of hashes that stand side by side, as RFC 6962 joins leaves. */
export function rootOf(hashes) {
  if (hashes.length === 0) return emptyRoot;
  let level = hashes;
  // Pairs from the left; what is left over at the right end goes up as it is.
  while (level.length > 1) {
    const next = [];
    for (let at = 0; at + 1 < level.length; at += 2)
      next.push(nodeHash(level[at], level[at + 1]));
    if (level.length % 2 === 1) next.push(level[level.length - 1]);
    level = next;
  }
  return level[0];
}

/** A size or index: plain decimal digits, at most 2^53 - 1. */
export function parseNumber(text, what) {
  if (!/^(?:0|[1-9][0-9]{0,19})$/.test(text))
    throw new Problem("number-not-plain", `${what} is not a plain number.`);
  const number = Number(text);
  if (!Number.isSafeInteger(number)) {
    throw new Problem(
      "number-too-large",
      `${what} is ${text}, beyond 2^53 - 1: no register has so many entries, and programs would mistake it for another number.`,
    );
  }
  return number;
}

/** Standard base64 with padding, and no other spelling of the same bytes. */
export function parseBase64(text, what) {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text)
    throw new Problem("base64-wrong", `${what} is not proper base64.`);
  return bytes;
}

export function parseHash(text, what) {
  const hash = parseBase64(text, what);
  if (hash.length !== 32) {
    throw new Problem(
      "hash-length",
      `${what} has ${hash.length} bytes instead of 32.`,
    );
  }
  return hash;
}
