import { describe, expect, it } from "vitest";
import { toHex } from "../../../app/domain/log/bytes";
import {
  makeConsistencyProof,
  makeInclusionProof,
  makeRoot,
} from "../../../app/domain/log/proof";
import type { NodePlace } from "../../../app/domain/log/ranges";
import { hasher } from "../../../app/domain/log/sha256.server";
import {
  appendLeaf,
  emptyFrontier,
  proofOfNext,
  rootOf,
} from "../../../app/domain/log/tree";
import {
  checkConsistency,
  checkInclusion,
} from "../../../app/domain/log/verify";
import { ReferenceTree, someLeaves } from "../../support/rfc6962";

const hex = (hashes: readonly Uint8Array[]) => hashes.map(toHex);
const reference = new ReferenceTree(someLeaves(2000));
const read = ({ level, index }: NodePlace) =>
  Promise.resolve(reference.root(index * 2 ** level, (index + 1) * 2 ** level));

/** Leaves and roots that implementations of RFC 6962 are tested with. */
const published = [
  ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ["00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  ["10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
  ["2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
  ["3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"],
  [
    "40414243",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  ],
  [
    "5051525354555657",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  ],
  [
    "606162636465666768696a6b6c6d6e6f",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ],
] as const;

describe("a log's tree", () => {
  it("has the published roots", () => {
    expect(toHex(rootOf(hasher, emptyFrontier))).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    let tree = emptyFrontier;
    for (const [leaf, root] of published) {
      tree = appendLeaf(hasher, tree, hasher.leaf(Buffer.from(leaf, "hex")));
      expect(toHex(rootOf(hasher, tree))).toBe(root);
    }
  });

  it("has the published proofs", async () => {
    const tree = new ReferenceTree(
      published.map(([leaf]) => Buffer.from(leaf, "hex")),
    );
    const own = ({ level, index }: NodePlace) =>
      Promise.resolve(tree.root(index * 2 ** level, (index + 1) * 2 ** level));
    expect(
      hex(await makeConsistencyProof(hasher, { older: 6, size: 8 }, own)),
    ).toEqual([
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    expect(
      hex(await makeInclusionProof(hasher, { index: 5, size: 8 }, own)),
    ).toEqual([
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  it("agrees with the RFC's text on every prefix up to 2,000", async () => {
    let tree = emptyFrontier;
    for (let size = 1; size <= 2000; size += 1) {
      const index = size - 1;
      const leaf = hasher.leaf(reference.leaves[index]!);
      const proof = proofOfNext(tree);
      tree = appendLeaf(hasher, tree, leaf);
      const root = rootOf(hasher, tree);
      expect(toHex(root)).toBe(toHex(reference.root(0, size)));
      expect(hex(proof)).toEqual(hex(reference.path(index, 0, size)));
      expect(
        checkInclusion(hasher, { index, size, leaf, proof, root }),
      ).toBeNull();
      expect(toHex(await makeRoot(hasher, size, read))).toBe(toHex(root));
    }
  });

  it("agrees on every leaf of every tree up to 130", async () => {
    for (let size = 1; size <= 130; size += 1) {
      const root = reference.root(0, size);
      for (let index = 0; index < size; index += 1) {
        const proof = await makeInclusionProof(hasher, { index, size }, read);
        expect(hex(proof)).toEqual(hex(reference.path(index, 0, size)));
        const leaf = reference.root(index, index + 1);
        expect(
          checkInclusion(hasher, { index, size, leaf, proof, root }),
        ).toBeNull();
      }
    }
  });

  it("agrees on all pairs of sizes up to 200", async () => {
    for (let size = 1; size <= 200; size += 1) {
      const root = reference.root(0, size);
      for (let older = 1; older <= size; older += 1) {
        const olderRoot = reference.root(0, older);
        const proof = await makeConsistencyProof(hasher, { older, size }, read);
        expect(hex(proof)).toEqual(hex(reference.proof(older, size)));
        const given = { older, olderRoot, size, root, proof };
        expect(checkConsistency(hasher, given)).toBeNull();
      }
    }
  });
});
