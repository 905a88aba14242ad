import { describe, expect, it } from "vitest";
import { leafHash, parseNumber } from "../../../app/verify/hash.mjs";
import { parseKey } from "../../../app/verify/note.mjs";
import { parseProof } from "../../../app/verify/proof-file.mjs";
import {
  checkConsistency,
  checkInclusion,
} from "../../../app/verify/proofs.mjs";
import { logKey } from "../../support/mirror";
import { ReferenceTree, someLeaves } from "../../support/rfc6962";

const tree = new ReferenceTree(someLeaves(200));
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};
const inclusion = (index: number, size: number) => ({
  ...{ index, size, path: tree.path(index, 0, size) },
  leaf: leafHash(tree.leaves[index]!),
  root: tree.root(0, size),
});
const consistency = (older: number, size: number) => ({
  ...{ older, size, proof: tree.proof(older, size) },
  olderRoot: tree.root(0, older),
  root: tree.root(0, size),
});

describe("the verifier", () => {
  it("accepts all right proofs of trees up to 64 leaves", () => {
    for (let size = 1; size <= 64; size += 1)
      for (let index = 0; index < size; index += 1)
        checkInclusion(inclusion(index, size));
  });

  it("accepts all right proofs between sizes up to 200", () => {
    for (let size = 1; size <= 200; size += 1)
      for (let older = 0; older <= size; older += 1)
        checkConsistency(
          older === 0
            ? {
                ...consistency(1, size),
                older,
                proof: [],
                olderRoot: tree.root(0, 0),
              }
            : consistency(older, size),
        );
  });

  it("names what is wrong with an inclusion proof", () => {
    const given = inclusion(5, 70);
    const other = { ...given, leaf: leafHash(tree.leaves[6]!) };
    expect(codeOf(() => checkInclusion(other))).toBe("root-differs");
    expect(codeOf(() => checkInclusion({ ...given, index: 6 }))).toBe(
      "root-differs",
    );
    expect(codeOf(() => checkInclusion({ ...given, size: 0 }))).toBe(
      "size-zero",
    );
    expect(codeOf(() => checkInclusion({ ...given, index: 70 }))).toBe(
      "index-outside",
    );
    const { path } = given;
    expect(
      codeOf(() => checkInclusion({ ...given, path: path.slice(1) })),
    ).toBe("proof-too-short");
    expect(
      codeOf(() => checkInclusion({ ...given, path: [...path, path[0]!] })),
    ).toBe("proof-too-long");
  });

  it("names what is wrong with a consistency proof", () => {
    const given = consistency(70, 200);
    const wrong = { ...given, olderRoot: tree.root(0, 71) };
    expect(codeOf(() => checkConsistency(wrong))).toBe("older-root-differs");
    expect(
      codeOf(() => checkConsistency({ ...given, root: tree.root(0, 199) })),
    ).toBe("root-differs");
    const { proof } = given;
    expect(
      codeOf(() => checkConsistency({ ...given, proof: proof.slice(1) })),
    ).toBe("proof-too-short");
    expect(
      codeOf(() =>
        checkConsistency({ ...given, proof: [...proof, proof[0]!] }),
      ),
    ).toBe("proof-too-long");
    const same = { ...consistency(70, 70), root: tree.root(0, 69) };
    expect(codeOf(() => checkConsistency(same))).toBe("fork");
    expect(codeOf(() => checkConsistency({ ...given, older: 201 }))).toBe(
      "older-than-known",
    );
  });

  it("takes no number beyond 2^53 - 1 for another one", () => {
    expect(parseNumber("9007199254740991", "It")).toBe(2 ** 53 - 1);
    for (const text of ["9007199254740992", "18446744073709551616"])
      expect(codeOf(() => parseNumber(text, "It"))).toBe("number-too-large");
    const file = Buffer.from(
      "c2sp.org/tlog-proof@v1\nindex 9007199254740993\n\nnote\n",
    );
    expect(codeOf(() => parseProof(file))).toBe("number-too-large");
    expect(codeOf(() => parseProof(Buffer.from("index 3\n\n")))).toBe(
      "proof-malformed",
    );
  });

  it("finds a mistyped key", () => {
    expect(parseKey(logKey).name).toBe("log.example/log");
    expect(codeOf(() => parseKey(logKey.replace("log.", "lag.")))).toBe(
      "key-id-wrong",
    );
    expect(codeOf(() => parseKey("log.example/log"))).toBe("key-malformed");
  });
});
