import {
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import { utf8 } from "./bytes";
import { cosignedText, parseCosignature } from "./cosignature";
import {
  COSIGNATURE,
  ED25519,
  formatSignerSecret,
  makeVerifierKey,
  parseSignerSecret,
  type VerifierKey,
} from "./key";
import { LogProblem } from "./model";
import { parseNote, type NoteSignature } from "./note";
import { sha256 } from "./sha256.server";

/** A key that signs, with its public half. */
export interface Signer extends VerifierKey {
  sign(text: string): NoteSignature;
}

/** What stands before the 32 bytes of a key in its DER form. Source: RFC 8410. */
const derOfSecret = Buffer.from("302e020100300506032b657004220420", "hex");
const derOfPublic = Buffer.from("302a300506032b6570032100", "hex");

const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([derOfSecret, seed]),
    format: "der",
    type: "pkcs8",
  });

const publicKeyOf = (key: Uint8Array): KeyObject =>
  createPublicKey({
    key: Buffer.concat([derOfPublic, key]),
    format: "der",
    type: "spki",
  });

const publicHalf = (key: KeyObject): Uint8Array =>
  new Uint8Array(
    createPublicKey(key).export({ format: "der", type: "spki" }),
  ).subarray(derOfPublic.length);

/**
 * A signer from its text, `PRIVATE+KEY+name+id+base64`.
 * @throws LogProblem key-malformed, key-id-wrong
 */
export function openSigner(text: string): Signer {
  const { name, keyId, seed } = parseSignerSecret(text);
  const key = privateKeyOf(seed);
  const own = makeVerifierKey(sha256, name, ED25519, publicHalf(key));
  if (own.keyId !== keyId) throw new LogProblem("key-id-wrong");
  return {
    ...own,
    sign: (text) => ({
      name,
      keyId,
      signature: new Uint8Array(sign(null, utf8(text), key)),
    }),
  };
}

/** A new signing key as text, of the given name. */
export function makeSignerKey(
  name: string,
  seed: Uint8Array = randomBytes(32),
): string {
  const publicKey = publicHalf(privateKeyOf(seed));
  const { keyId } = makeVerifierKey(sha256, name, ED25519, publicKey);
  return formatSignerSecret({ name, keyId, seed });
}

/** Whether a key made a signature of a text; cosignatures bring their time along. */
export function isSigned(
  key: VerifierKey,
  text: string,
  { signature }: Pick<NoteSignature, "signature">,
): boolean {
  const publicKey = publicKeyOf(key.publicKey);
  if (key.type !== COSIGNATURE)
    return verify(null, utf8(text), publicKey, signature);
  const given = parseCosignature(signature);
  const message = cosignedText(given.seconds, text);
  return verify(null, utf8(message), publicKey, given.signature);
}

/**
 * Opens a note: its text and which of the given keys signed it. Signatures of
 * other keys are passed over.
 * @throws LogProblem signature-wrong when a known key's signature is not its
 *   own; note-not-signed when no known key signed
 */
export function openNote(
  note: string,
  keys: readonly VerifierKey[],
): {
  readonly text: string;
  readonly signed: readonly {
    readonly key: VerifierKey;
    readonly signature: NoteSignature;
  }[];
} {
  const { text, signatures } = parseNote(note);
  const signed = signatures.flatMap((signature) => {
    const key = keys.find(
      ({ name, keyId }) => name === signature.name && keyId === signature.keyId,
    );
    if (!key) return [];
    if (!isSigned(key, text, signature))
      throw new LogProblem("signature-wrong", key.name);
    return { key, signature };
  });
  if (signed.length === 0) throw new LogProblem("note-not-signed");
  return { text, signed };
}
