/** What can be wrong with something of a log; each is told apart and named. */
export const logProblems = [
  "number-not-plain",
  "number-too-large",
  "base64-wrong",
  "hash-length",
  "size-zero",
  "index-outside",
  "sizes-swapped",
  "proof-too-short",
  "proof-too-long",
  "root-differs",
  "older-root-differs",
  "leaf-too-long",
  "leaf-differs",
  "bundle-truncated",
  "bundle-too-long",
  "tile-length",
  "tile-differs",
  "note-malformed",
  "note-not-signed",
  "note-too-long",
  "signature-wrong",
  "key-malformed",
  "key-id-wrong",
  "checkpoint-malformed",
  "origin-differs",
  "older-than-known",
  "fork",
  "cosignature-malformed",
  "proof-malformed",
  "not-canonical",
] as const;
export type LogProblemCode = (typeof logProblems)[number];

/** Something of a log is not what it must be. `detail` is for whoever mends it. */
export class LogProblem extends Error {
  constructor(
    readonly code: LogProblemCode,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "LogProblem";
  }
}

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;
export type Sha256 = (bytes: Uint8Array) => Hash;

export const HASH_LENGTH = 32;
/** A leaf's length is written in 16 bits. Source: C2SP tlog-tiles. */
export const LONGEST_LEAF = 65_535;
