import * as crypto from "node:crypto";
import type { Hash } from "./model";
import { treeHasher } from "./tree";

/** Since Node 20.12 and 21.7; twice as fast for short texts. */
const oneShot = (
  crypto as {
    hash?: (name: string, data: Uint8Array, encoding: "buffer") => Buffer;
  }
).hash;

export const sha256: (bytes: Uint8Array) => Hash = oneShot
  ? (bytes) => oneShot("sha256", bytes, "buffer")
  : (bytes) => crypto.createHash("sha256").update(bytes).digest();

export const hasher = treeHasher(sha256);
