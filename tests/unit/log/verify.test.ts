import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasher } from "../../../app/domain/log/sha256.server";
import {
  checkConsistency,
  checkInclusion,
} from "../../../app/domain/log/verify";
import { ReferenceTree, someLeaves } from "../../support/rfc6962";

const tree = new ReferenceTree(someLeaves(70));
const other = new ReferenceTree(
  someLeaves(70).map((leaf, at) => (at === 3 ? Buffer.from("forged") : leaf)),
);
const inclusion = (index: number, size: number) => ({
  index,
  size,
  leaf: tree.root(index, index + 1),
  proof: tree.path(index, 0, size),
  root: tree.root(0, size),
});
const consistency = (older: number, size: number) => ({
  older,
  size,
  olderRoot: tree.root(0, older),
  root: tree.root(0, size),
  proof: tree.proof(older, size),
});
const flip = (bytes: Uint8Array, bit: number) => {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};

describe("an inclusion proof", () => {
  it("for another leaf is refused", () => {
    const given = inclusion(5, 70);
    const leaf = tree.root(6, 7);
    expect(checkInclusion(hasher, { ...given, leaf })).toBe("root-differs");
    expect(checkInclusion(hasher, { ...given, index: 6 })).toBe("root-differs");
  });

  it("that is too short or too long is named", () => {
    const given = inclusion(5, 70);
    const { proof, leaf } = given;
    expect(
      checkInclusion(hasher, { ...given, proof: proof.slice(0, -1) }),
    ).toBe("proof-too-short");
    expect(checkInclusion(hasher, { ...given, proof: [...proof, leaf] })).toBe(
      "proof-too-long",
    );
    const cut = [...proof.slice(1), leaf.subarray(1)];
    expect(checkInclusion(hasher, { ...given, proof: cut })).toBe(
      "hash-length",
    );
  });

  it("in a tree without leaves, or beyond its end, is named", () => {
    const given = { ...inclusion(0, 1), proof: [] };
    expect(checkInclusion(hasher, { ...given, size: 0 })).toBe("size-zero");
    expect(checkInclusion(hasher, { ...given, index: 1 })).toBe(
      "index-outside",
    );
  });

  it("with numbers beyond 2^53 is refused", () => {
    const given = inclusion(5, 70);
    for (const change of [{ size: 2 ** 53 }, { index: 2 ** 60 }]) {
      expect(() => checkInclusion(hasher, { ...given, ...change })).toThrow(
        "number-too-large",
      );
    }
    expect(() => checkInclusion(hasher, { ...given, index: -1 })).toThrow(
      "number-not-plain",
    );
  });

  it("works beyond 2^32 leaves", () => {
    const leaf = tree.root(0, 1);
    // A tree of 2^40 + 1 leaves: the last one's only sibling is all the rest.
    const rest = tree.root(1, 2);
    const root = hasher.node(rest, leaf);
    const place = { index: 2 ** 40, size: 2 ** 40 + 1 };
    expect(
      checkInclusion(hasher, { ...place, leaf, proof: [rest], root }),
    ).toBeNull();
  });

  it("with any bit changed is refused", () => {
    fc.assert(
      fc.property(fc.nat(69), fc.nat(), fc.nat(255), (index, which, bit) => {
        const given = inclusion(index, 70);
        const at = which % (given.proof.length + 2);
        const changed = {
          ...given,
          proof: given.proof.map((hash, i) =>
            i === at ? flip(hash, bit) : hash,
          ),
          ...(at === given.proof.length ? { leaf: flip(given.leaf, bit) } : {}),
          ...(at > given.proof.length ? { root: flip(given.root, bit) } : {}),
        };
        expect(checkInclusion(hasher, changed)).toBe("root-differs");
      }),
    );
  });
});

describe("a consistency proof", () => {
  it("tells a fork of the same size", () => {
    const given = { ...consistency(70, 70), root: other.root(0, 70) };
    expect(checkConsistency(hasher, given)).toBe("fork");
  });

  it("tells that the older tree is no beginning of the other", () => {
    for (let older = 4; older < 70; older += 1) {
      const given = consistency(older, 70);
      expect(
        checkConsistency(hasher, { ...given, olderRoot: other.root(0, older) }),
      ).not.toBeNull();
      expect(
        checkConsistency(hasher, { ...given, root: other.root(0, 70) }),
      ).not.toBeNull();
    }
  });

  it("is named where it is too short, too long or the wrong way round", () => {
    const given = consistency(5, 70);
    const { proof, olderRoot } = given;
    expect(
      checkConsistency(hasher, { ...given, proof: proof.slice(0, -1) }),
    ).toBe("proof-too-short");
    expect(checkConsistency(hasher, { ...given, proof: [] })).toBe(
      "proof-too-short",
    );
    expect(
      checkConsistency(hasher, { ...given, proof: [...proof, olderRoot] }),
    ).toBe("proof-too-long");
    expect(checkConsistency(hasher, { ...given, older: 71 })).toBe(
      "sizes-swapped",
    );
    expect(
      checkConsistency(hasher, { ...consistency(70, 70), proof: [olderRoot] }),
    ).toBe("proof-too-long");
  });

  it("from nothing is empty", () => {
    const given = {
      ...{ older: 0, size: 70, proof: [] },
      olderRoot: hasher.empty,
      root: tree.root(0, 70),
    };
    expect(checkConsistency(hasher, given)).toBeNull();
    expect(
      checkConsistency(hasher, { ...given, olderRoot: tree.root(0, 1) }),
    ).toBe("older-root-differs");
  });

  it("with any bit changed is refused", () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 69 }),
      fc.nat(),
      fc.nat(255),
    );
    fc.assert(
      fc.property(sizes, ([older, which, bit]) => {
        const given = consistency(older, 70);
        const at = which % given.proof.length;
        const proof = given.proof.map((hash, i) =>
          i === at ? flip(hash, bit) : hash,
        );
        expect(checkConsistency(hasher, { ...given, proof })).not.toBeNull();
      }),
    );
  });
});
