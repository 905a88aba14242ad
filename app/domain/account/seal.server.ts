import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
} from "node:crypto";

const keyFor = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync("sha256", secret, "fairway", purpose, 32));

/**
 * Encrypts a text for the database with AES-256-GCM. `owner` is bound in: the
 * result moved to another person's row opens nothing.
 * @returns nonce, tag and ciphertext in base64url
 */
export function seal(secret: string, owner: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(secret, "seal"), nonce);
  cipher.setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString(
    "base64url",
  );
}

/** Opens what `seal` made. @throws Error when key, owner or a byte differs. */
export function unseal(secret: string, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyFor(secret, "seal"),
    bytes.subarray(0, 12),
  );
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([
    decipher.update(bytes.subarray(28)),
    decipher.final(),
  ]).toString("utf8");
}

/** A keyed hash, for short secrets that could be guessed from a plain one. */
export const keyedHash = (secret: string, purpose: string, text: string) =>
  createHmac("sha256", keyFor(secret, purpose)).update(text).digest();
