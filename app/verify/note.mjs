import { createPublicKey, verify } from "node:crypto";
import { parseBase64, parseHash, parseNumber, sha256 } from "./hash.mjs";
import { Problem } from "./problem.mjs";

/** Kinds of keys: those that sign checkpoints, and those of witnesses. */
const ED25519 = 1;
const COSIGNATURE = 4;

/** What precedes the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const der = Buffer.from("302a300506032b6570032100", "hex");

/**
 * A verifier key, `name+id+base64` (C2SP signed-note). The id is checked: a
 * mistyped key is found before anything is believed.
 */
export function parseKey(text) {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(
    text.trim(),
  );
  if (!match)
    throw new Problem(
      "key-malformed",
      "The key is not of the form name+id+base64.",
    );
  const [, name, id, rest] = match;
  const bytes = parseBase64(rest, "The key");
  const type = bytes[0];
  if (bytes.length !== 33 || (type !== ED25519 && type !== COSIGNATURE))
    throw new Problem("key-malformed", "The key is not an Ed25519 key.");
  const made = sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes]));
  if (made.subarray(0, 4).toString("hex") !== id)
    throw new Problem(
      "key-id-wrong",
      "The key does not fit its own id: it was mistyped or changed.",
    );
  return {
    name,
    id,
    type,
    key: createPublicKey({
      key: Buffer.concat([der, bytes.subarray(1)]),
      format: "der",
      type: "spki",
    }),
  };
}

/** Takes a signed note apart (C2SP signed-note); says nothing yet about who signed. */
export function parseNote(note, what = "The checkpoint") {
  const malformed = (why) =>
    new Problem("note-malformed", `${what} is not a signed note: ${why}.`);
  // eslint-disable-next-line no-control-regex -- the format forbids exactly these
  if (/[\x00-\x09\x0b-\x1f]/.test(note)) throw malformed("control characters");
  if (!note.endsWith("\n")) throw malformed("it is cut off");
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0 || cut + 2 >= note.length) throw malformed("nobody signed it");
  const signatures = note
    .slice(cut + 2, -1)
    .split("\n")
    .map((line) => {
      const match = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line);
      if (!match) throw malformed("a line of its signatures can't be read");
      const bytes = parseBase64(match[2], "A signature");
      return {
        name: match[1],
        id: bytes.subarray(0, 4).toString("hex"),
        signature: bytes.subarray(4),
      };
    });
  return { text: note.slice(0, cut + 1), signatures };
}

function isSigned({ type, key }, text, signature) {
  if (type === ED25519) return verify(null, Buffer.from(text), key, signature);
  // C2SP tlog-cosignature: eight bytes of time, then the signature.
  if (signature.length !== 72) return false;
  const time = String(signature.readBigUInt64BE(0));
  const message = `cosignature/v1\ntime ${time}\n${text}`;
  return verify(null, Buffer.from(message), key, signature.subarray(8));
}

/** Which of the given keys signed a note. A known key's bad signature is a problem at once. */
function signersOf({ text, signatures }, keys) {
  return keys.filter((key) =>
    signatures.some((one) => {
      if (one.name !== key.name || one.id !== key.id) return false;
      if (!isSigned(key, text, one.signature)) {
        throw new Problem(
          "signature-wrong",
          `The signature of ${key.name} is not genuine: the checkpoint was changed, or somebody else signed in this name.`,
        );
      }
      return true;
    }),
  );
}

/** The three lines of a checkpoint (C2SP tlog-checkpoint). */
export function parseCheckpoint(text) {
  const lines = text.split("\n");
  if (
    lines.length < 4 ||
    lines.at(-1) !== "" ||
    lines.slice(0, -1).includes("")
  )
    throw new Problem(
      "checkpoint-malformed",
      "The checkpoint does not have its three lines.",
    );
  return {
    origin: lines[0],
    size: parseNumber(lines[1], "The checkpoint's size"),
    root: parseHash(lines[2], "The checkpoint's root"),
  };
}

/**
 * A checkpoint that was signed by one of the log's keys, and by so many
 * witnesses at least.
 * @param {Uint8Array} bytes
 * @param {{ keys: ReturnType<typeof parseKey>[], witnesses?: ReturnType<typeof parseKey>[], least?: number }} wanted
 */
export function openCheckpoint(bytes, { keys, witnesses = [], least = 0 }) {
  const note = parseNote(bytes.toString("utf8"));
  const own = signersOf(note, keys);
  if (own.length === 0) {
    const names = note.signatures.map(({ name, id }) => `${name} (${id})`);
    throw new Problem(
      "foreign-key",
      `None of the keys you gave signed this checkpoint. It bears signatures of: ${names.join(", ")}.`,
    );
  }
  const checkpoint = parseCheckpoint(note.text);
  const foreign = own.find(({ name }) => name !== checkpoint.origin);
  if (foreign) {
    throw new Problem(
      "origin-differs",
      `The checkpoint is of the log "${checkpoint.origin}", your key of "${foreign.name}".`,
    );
  }
  const seen = signersOf(note, witnesses);
  if (seen.length < least) {
    throw new Problem(
      "too-few-witnesses",
      `${seen.length} of your witnesses signed this checkpoint; you asked for ${least}.`,
    );
  }
  return {
    ...checkpoint,
    text: note.text,
    signers: own.map(({ name, id }) => `${name} (${id})`),
    witnesses: seen.map(({ name }) => name),
  };
}
