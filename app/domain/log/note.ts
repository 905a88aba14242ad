import { fromBase64, toBase64 } from "./bytes";
import { LogProblem } from "./model";

/** One line of a signed note: who signed, with which key, and the rest of the bytes. */
export interface NoteSignature {
  readonly name: string;
  /** Four bytes, as a number. */
  readonly keyId: number;
  readonly signature: Uint8Array;
}

/** A text with signatures. Source: C2SP signed-note. */
export interface Note {
  /** With the newline at its end. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const LONGEST_NOTE = 64 * 1024;
const MOST_SIGNATURES = 64;

/** Names of keys have neither white space nor plus signs. */
export const isKeyName = (name: string): boolean =>
  name !== "" && !/[\s+\p{White_Space}\p{Cc}]/u.test(name);

export function formatSignature(one: NoteSignature): string {
  const bytes = new Uint8Array(4 + one.signature.length);
  new DataView(bytes.buffer).setUint32(0, one.keyId);
  bytes.set(one.signature, 4);
  return `— ${one.name} ${toBase64(bytes)}\n`;
}

export const formatNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(formatSignature).join("")}`;

/** @throws LogProblem note-malformed, base64-wrong */
export function parseSignature(line: string): NoteSignature {
  const [, name = "", encoded = ""] =
    /^— ([^ ]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
  if (!isKeyName(name)) throw new LogProblem("note-malformed", "signature");
  const bytes = fromBase64(encoded);
  if (bytes.length < 5) throw new LogProblem("note-malformed", "signature");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { name, keyId: view.getUint32(0), signature: bytes.subarray(4) };
}

/**
 * Takes a note apart without looking whether its signatures are good.
 * @throws LogProblem note-malformed, note-not-signed, note-too-long, base64-wrong
 */
export function parseNote(note: string): Note {
  if (note.length > LONGEST_NOTE) throw new LogProblem("note-too-long");
  // No control character but the newline has a place in a note.
  // eslint-disable-next-line no-control-regex -- the format forbids exactly these
  if (/[\x00-\x09\x0b-\x1f]/.test(note) || !note.endsWith("\n"))
    throw new LogProblem("note-malformed");
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0) throw new LogProblem("note-not-signed");
  const lines = note.slice(cut + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) throw new LogProblem("note-too-long");
  if (lines[0] === "" || cut + 2 >= note.length)
    throw new LogProblem("note-not-signed");
  return {
    text: note.slice(0, cut + 1),
    signatures: lines.map(parseSignature),
  };
}
