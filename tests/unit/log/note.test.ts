import { describe, expect, it } from "vitest";
import {
  formatCheckpoint,
  parseCheckpoint,
} from "../../../app/domain/log/checkpoint";
import {
  COSIGNATURE,
  formatVerifierKey,
  makeVerifierKey,
  parseVerifierKey,
} from "../../../app/domain/log/key";
import {
  cosignedText,
  formatCosignature,
} from "../../../app/domain/log/cosignature";
import { formatNote, parseNote } from "../../../app/domain/log/note";
import {
  formatProofFile,
  parseProofFile,
} from "../../../app/domain/log/proof-file";
import { sha256 } from "../../../app/domain/log/sha256.server";
import {
  makeSignerKey,
  openNote,
  openSigner,
} from "../../../app/domain/log/sign.server";

/** The key and the note of the tests of golang.org/x/mod/sumdb/note. */
const peter =
  "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const peterSecret =
  "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const peterSays = `${text}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
const key = parseVerifierKey(sha256, peter);

describe("a signed note", () => {
  it("of another program is opened", () => {
    const { text: said, signed } = openNote(peterSays, [key]);
    expect(said).toBe(text);
    expect(signed.map((one) => one.key.name)).toEqual(["PeterNeumann"]);
    expect(formatNote(parseNote(peterSays))).toBe(peterSays);
  });

  it("of ours is the same byte for byte", () => {
    const signer = openSigner(peterSecret);
    expect(formatNote({ text, signatures: [signer.sign(text)] })).toBe(
      peterSays,
    );
    expect(formatVerifierKey(signer)).toBe(peter);
  });

  it("whose text was changed is refused", () => {
    const changed = peterSays.replace("answer", "Answer");
    expect(() => openNote(changed, [key])).toThrow("signature-wrong");
  });

  it("of a foreign key is refused, though of the same name", () => {
    const foreign = openSigner(makeSignerKey("PeterNeumann"));
    const note = formatNote({ text, signatures: [foreign.sign(text)] });
    expect(() => openNote(note, [key])).toThrow("note-not-signed");
    // Beside the right one it is passed over.
    const both = formatNote({
      text,
      signatures: [foreign.sign(text), openSigner(peterSecret).sign(text)],
    });
    expect(openNote(both, [key]).signed).toHaveLength(1);
  });

  it("has a text, a blank line and signatures, and nothing else", () => {
    const line = peterSays.slice(text.length + 1);
    for (const [wrong, code] of [
      [text, "note-not-signed"],
      [`${text}\n`, "note-not-signed"],
      [peterSays.trimEnd(), "note-malformed"],
      [peterSays.replace("\n", "\r\n"), "note-malformed"],
      [peterSays.replace("— ", "- "), "note-malformed"],
      [`${peterSays}more\n`, "note-malformed"],
      [`${text}\n${line.repeat(65)}`, "note-too-long"],
      [`${"x".repeat(70_000)}\n\n${line}`, "note-too-long"],
      [peterSays.replace("=\n", "\n"), "base64-wrong"],
    ] as const) {
      expect(() => parseNote(wrong), wrong.slice(0, 80)).toThrow(code);
    }
  });
});

describe("a key", () => {
  it("has the id of its name and bytes", () => {
    expect(() =>
      parseVerifierKey(sha256, peter.replace("c74f20a3", "c74f20a4")),
    ).toThrow("key-id-wrong");
    expect(() => openSigner(peterSecret.replace("c74f", "c74e"))).toThrow(
      "key-id-wrong",
    );
    for (const wrong of [
      "",
      "x",
      `x ${peter}`,
      peter.slice(0, -4),
      peterSecret,
    ])
      expect(() => parseVerifierKey(sha256, wrong), wrong).toThrow();
    expect(() => openSigner(peter)).toThrow("key-malformed");
  });
});

describe("a checkpoint", () => {
  const root = sha256(new Uint8Array([1]));
  const own = formatCheckpoint({ origin: "example.org/log", size: 7, root });

  it("is read as it is written", () => {
    expect(parseCheckpoint(own)).toEqual({
      ...{ origin: "example.org/log", size: 7, extensions: [] },
      root: new Uint8Array(root),
    });
    expect(parseCheckpoint(`${own}more\n`).extensions).toEqual(["more"]);
  });

  it("is refused in any other form", () => {
    for (const [wrong, code] of [
      ["", "checkpoint-malformed"],
      ["example.org/log\n7\n", "checkpoint-malformed"],
      [own.slice(0, -1), "checkpoint-malformed"],
      [`\n${own}`, "checkpoint-malformed"],
      [`${own}\n`, "checkpoint-malformed"],
      [own.replace("\n7\n", "\n07\n"), "number-not-plain"],
      [own.replace("\n7\n", "\n9007199254740992\n"), "number-too-large"],
      [own.replace(/=\n/, "\n"), "base64-wrong"],
      ["example.org/log\n7\nAAAA\n", "hash-length"],
    ] as const) {
      expect(() => parseCheckpoint(wrong), wrong).toThrow(code);
    }
  });
});

describe("a witness's cosignature", () => {
  const witness = openSigner(makeSignerKey("witness.example"));
  const known = makeVerifierKey(
    sha256,
    witness.name,
    COSIGNATURE,
    witness.publicKey,
  );
  const cosign = (said: string, seconds: number) => ({
    name: known.name,
    keyId: known.keyId,
    signature: formatCosignature({
      seconds,
      signature: witness.sign(cosignedText(seconds, said)).signature,
    }),
  });

  it("holds for its time and text only", () => {
    const note = formatNote({
      text,
      signatures: [cosign(text, 1_700_000_000)],
    });
    expect(openNote(note, [known]).signed).toHaveLength(1);
    const one = cosign(text, 1_700_000_000);
    one.signature[7]! ^= 1;
    expect(() =>
      openNote(formatNote({ text, signatures: [one] }), [known]),
    ).toThrow("signature-wrong");
    const short = { ...one, signature: one.signature.subarray(1) };
    expect(() =>
      openNote(formatNote({ text, signatures: [short] }), [known]),
    ).toThrow("cosignature-malformed");
  });

  it("has another key id than notes of the same key", () => {
    expect(known.keyId).not.toBe(witness.keyId);
  });
});

describe("a proof file", () => {
  const file = {
    index: 73_894,
    proof: [new Uint8Array(sha256(new Uint8Array([1])))],
    checkpoint: peterSays,
  };

  it("is read as it is written", () => {
    expect(parseProofFile(formatProofFile(file))).toEqual(file);
    const alone = { ...file, proof: [] };
    expect(parseProofFile(formatProofFile(alone))).toEqual(alone);
  });

  it("is refused in any other form", () => {
    const own = formatProofFile(file);
    for (const [wrong, code] of [
      ["", "proof-malformed"],
      [own.replace("@v1", "@v2"), "proof-malformed"],
      [own.replace("index ", "place "), "proof-malformed"],
      [own.replace("73894", "-1"), "number-not-plain"],
      [own.replace("73894", "99999999999999999999"), "number-too-large"],
      [own.replace(/=\n/, "\n"), "base64-wrong"],
    ] as const) {
      expect(() => parseProofFile(wrong), wrong).toThrow(code);
    }
  });
});
