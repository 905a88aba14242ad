import { fromBase64, joinBytes, toBase64, utf8 } from "./bytes";
import { LogProblem, type Sha256 } from "./model";
import { isKeyName } from "./note";

/** What a key signs: notes, or cosignatures of checkpoints. Source: C2SP signed-note. */
export const ED25519 = 1;
export const COSIGNATURE = 4;
const KEY_LENGTH = 32;

/** A key that signatures are checked with. */
export interface VerifierKey {
  readonly name: string;
  readonly keyId: number;
  readonly type: number;
  readonly publicKey: Uint8Array;
}

/** A key that signs; `seed` is the secret of RFC 8032. */
export interface SignerSecret {
  readonly name: string;
  readonly keyId: number;
  readonly seed: Uint8Array;
}

/** The first four bytes of a hash over name, kind of signature and public key. */
export function keyIdOf(
  sha256: Sha256,
  name: string,
  type: number,
  publicKey: Uint8Array,
): number {
  const bytes = sha256(
    joinBytes([utf8(`${name}\n`), new Uint8Array([type]), publicKey]),
  );
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
}

export const hexKeyId = (keyId: number): string =>
  keyId.toString(16).padStart(8, "0");

export const makeVerifierKey = (
  sha256: Sha256,
  name: string,
  type: number,
  publicKey: Uint8Array,
): VerifierKey => ({
  name,
  type,
  publicKey,
  keyId: keyIdOf(sha256, name, type, publicKey),
});

/** `name+id+base64`, as verifiers are given keys. */
export const formatVerifierKey = (key: VerifierKey): string =>
  [
    key.name,
    hexKeyId(key.keyId),
    toBase64(joinBytes([new Uint8Array([key.type]), key.publicKey])),
  ].join("+");

function splitKey(text: string) {
  const [, name = "", id = "", rest = ""] =
    /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  if (!isKeyName(name)) throw new LogProblem("key-malformed");
  const [type = 0, ...key] = fromBase64(rest);
  if (key.length !== KEY_LENGTH) throw new LogProblem("key-malformed");
  return { name, id, type, key: new Uint8Array(key) };
}

/**
 * A verifier's key from its text.
 * @throws LogProblem key-malformed, key-id-wrong
 */
export function parseVerifierKey(sha256: Sha256, text: string): VerifierKey {
  const { name, id, type, key } = splitKey(text);
  if (type !== ED25519 && type !== COSIGNATURE)
    throw new LogProblem("key-malformed", "kind of key");
  const made = makeVerifierKey(sha256, name, type, key);
  if (hexKeyId(made.keyId) !== id) throw new LogProblem("key-id-wrong");
  return made;
}

const SECRET = "PRIVATE+KEY+";

/** `PRIVATE+KEY+name+id+base64`, as Go's tools write a key that signs. */
export const formatSignerSecret = ({
  name,
  keyId,
  seed,
}: SignerSecret): string =>
  SECRET +
  [
    name,
    hexKeyId(keyId),
    toBase64(joinBytes([new Uint8Array([ED25519]), seed])),
  ].join("+");

/**
 * A signing key from its text. Whether the id fits is seen once the public key is made.
 * @throws LogProblem key-malformed
 */
export function parseSignerSecret(text: string): SignerSecret {
  if (!text.startsWith(SECRET)) throw new LogProblem("key-malformed");
  const { name, id, type, key } = splitKey(text.slice(SECRET.length));
  if (type !== ED25519) throw new LogProblem("key-malformed", "kind of key");
  return { name, keyId: Number.parseInt(id, 16), seed: key };
}
