import { HASH_LENGTH, LogProblem, type Hash } from "./model";

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

export const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");

export const toHex = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");

/**
 * The bytes of a standard base64 text (RFC 4648 section 4), padding included;
 * one text for the same bytes, no other is taken.
 * @throws LogProblem base64-wrong
 */
export function fromBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text) throw new LogProblem("base64-wrong");
  return new Uint8Array(bytes);
}

/** @throws LogProblem base64-wrong, hash-length */
export function hashFromBase64(text: string): Hash {
  const bytes = fromBase64(text);
  if (bytes.length !== HASH_LENGTH) throw new LogProblem("hash-length");
  return bytes;
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  return a.every((byte, at) => byte === b[at]);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
