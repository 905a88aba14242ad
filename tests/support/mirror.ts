import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeBundle } from "../../app/domain/log/bundle";
import { formatCheckpoint } from "../../app/domain/log/checkpoint";
import { formatVerifierKey } from "../../app/domain/log/key";
import { formatNote } from "../../app/domain/log/note";
import { makeSignerKey, openSigner } from "../../app/domain/log/sign.server";
import { tilePath, tilesOf } from "../../app/domain/log/tile";
import { ReferenceTree } from "./rfc6962";

export const logName = "log.example/log";
export const signerOf = (number: number, name = logName) =>
  openSigner(makeSignerKey(name, new Uint8Array(32).fill(number)));

/** The key that verifiers are given for the logs made here. */
export const logKey = formatVerifierKey(signerOf(1));

/** A log's files by path, made without the portal's database. */
export function makeLog(
  leaves: readonly Buffer[],
  { signer = signerOf(1), origin = logName } = {},
): Map<string, Buffer> {
  const tree = new ReferenceTree(leaves);
  const files = new Map<string, Buffer>();
  for (const tile of tilesOf(leaves.length)) {
    const from = tile.index * 256;
    const places = Array.from({ length: tile.width }, (_, at) => from + at);
    const span = tile.level === "entries" ? 1 : 256 ** tile.level;
    const bytes =
      tile.level === "entries"
        ? encodeBundle(places.map((at) => leaves[at]!))
        : Buffer.concat(
            places.map((at) => tree.root(at * span, (at + 1) * span)),
          );
    files.set(tilePath(tile), Buffer.from(bytes));
  }
  const size = leaves.length;
  const text = formatCheckpoint({ origin, size, root: tree.root(0, size) });
  const note = formatNote({ text, signatures: [signer.sign(text)] });
  return files.set("checkpoint", Buffer.from(note));
}

/** A log's files as what the verifier reads from. */
export const sourceOf = (files: ReadonlyMap<string, Buffer>) => ({
  name: "memory",
  read: (path: string) => {
    const bytes = files.get(path);
    return Promise.resolve(bytes ? Buffer.from(bytes) : null);
  },
});

export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
): void {
  for (const [path, bytes] of files) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
}
