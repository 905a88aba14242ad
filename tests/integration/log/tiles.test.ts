import { beforeAll, describe, expect, it } from "vitest";
import { decodeBundle } from "../../../app/domain/log/bundle";
import { parseCheckpoint } from "../../../app/domain/log/checkpoint";
import { parseNote } from "../../../app/domain/log/note";
import { parseProofFile } from "../../../app/domain/log/proof-file";
import {
  nodeReader,
  readLeaf,
  readProofFile,
  readTile,
} from "../../../app/domain/log/read.server";
import { hasher } from "../../../app/domain/log/sha256.server";
import { hashesIn, tilesOf } from "../../../app/domain/log/tile";
import { checkInclusion } from "../../../app/domain/log/verify";
import { ReferenceTree } from "../../support/rfc6962";
import { openTestDatabase } from "../../support/test-database";
import { addLeaves, leafData, publish } from "./log-house";

const SIZE = 66_000;
const reference = new ReferenceTree(
  Array.from({ length: SIZE }, (_, at) => Buffer.from(leafData(at))),
);
const db = await openTestDatabase();
beforeAll(async () => {
  for (let from = 0; from < SIZE; from += 3000)
    await addLeaves(db, from, from + 3000);
  await publish(db);
}, 120_000);

describe("the tiles of a log", () => {
  it("are those of the tree, on three levels", async () => {
    const levels = new Set<unknown>();
    for (const tile of tilesOf(SIZE)) {
      levels.add(tile.level);
      const bytes = (await readTile(db.read, tile, SIZE))!;
      if (tile.level === "entries") {
        const leaves = decodeBundle(bytes, tile.width);
        expect(Buffer.from(leaves[0]!).toString()).toBe(
          leafData(tile.index * 256),
        );
        continue;
      }
      const span = 256 ** tile.level;
      hashesIn(bytes, tile.width).forEach((hash, at) => {
        const from = (tile.index * 256 + at) * span;
        expect(Buffer.from(hash)).toEqual(reference.root(from, from + span));
      });
    }
    expect(levels).toEqual(new Set(["entries", 0, 1, 2]));
  }, 60_000);

  it("are there in every width that was published, and not beyond", async () => {
    const partial = { level: 0, index: 257, width: 208 } as const;
    expect(await readTile(db.read, partial, SIZE)).toHaveLength(208 * 32);
    expect(
      await readTile(db.read, { ...partial, width: 3 }, SIZE),
    ).toHaveLength(96);
    for (const change of [{ width: 209 }, { width: 256 }, { index: 258 }])
      expect(
        await readTile(db.read, { ...partial, ...change }, SIZE),
      ).toBeNull();
    expect(
      await readTile(db.read, { level: 2, index: 0, width: 2 }, SIZE),
    ).toBe(null);
    expect(await readTile(db.read, partial, 1000)).toBeNull();
    expect(await readLeaf(db.read, SIZE, SIZE)).toBeNull();
    expect(await readLeaf(db.read, 5, SIZE)).toBe(leafData(5));
  });

  it("give the root of any full subtree", async () => {
    const read = nodeReader(db.read);
    for (const [level, index] of [
      [0, 65_999],
      [3, 17],
      [7, 300],
      [8, 256],
      [15, 1],
      [16, 0],
    ] as const) {
      const root = reference.root(index * 2 ** level, (index + 1) * 2 ** level);
      expect(Buffer.from(await read({ level, index }))).toEqual(root);
    }
  });
});

it("a proof file proves its leaf and no other", async () => {
  for (const index of [0, 255, 256, 40_000, SIZE - 1]) {
    const file = parseProofFile((await readProofFile(db.read, index))!);
    const { size, root } = parseCheckpoint(parseNote(file.checkpoint).text);
    const leaf = hasher.leaf(Buffer.from(leafData(index)));
    const given = { index, size, leaf, proof: file.proof, root };
    expect(checkInclusion(hasher, given)).toBeNull();
    const other = hasher.leaf(Buffer.from(leafData(index + 1)));
    expect(checkInclusion(hasher, { ...given, leaf: other })).toBe(
      "root-differs",
    );
  }
  expect(await readProofFile(db.read, SIZE)).toBeNull();
});
