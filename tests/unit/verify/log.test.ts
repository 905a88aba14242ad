import { describe, expect, it } from "vitest";
import { checkBundle } from "../../../app/verify/bundles.mjs";
import { checkLog } from "../../../app/verify/log.mjs";
import { openCheckpoint, parseKey } from "../../../app/verify/note.mjs";
import { logKey, makeLog, signerOf, sourceOf } from "../../support/mirror";
import { someLeaves } from "../../support/rfc6962";

const trust = { keys: [parseKey(logKey)] };
type Files = Map<string, Buffer>;

const check = async (files: Files, older?: Files) => {
  const open = (one: Files) => openCheckpoint(one.get("checkpoint")!, trust);
  await checkLog(
    sourceOf(files),
    open(files),
    older ? { older: open(older) } : {},
  );
};
const changed = (files: Files, path: string, change: (was: Buffer) => Buffer) =>
  new Map(files).set(path, change(Buffer.from(files.get(path)!)));
const flipped = (bit: number) => (bytes: Buffer) => {
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return bytes;
};

const log = makeLog(someLeaves(700));

describe("a whole log", () => {
  it("is all right as the portal's own formats write it, at any size", async () => {
    for (const size of [0, 1, 2, 3, 255, 256, 257, 511, 512, 700, 1025])
      await check(makeLog(someLeaves(size)));
  });

  it("continues each of its beginnings", async () => {
    for (const size of [0, 1, 5, 255, 256, 257, 300, 512, 600, 699, 700])
      await check(log, makeLog(someLeaves(size)));
  });

  it("that goes over three levels is checked on all of them", async () => {
    const large = makeLog(someLeaves(66_000));
    await check(large, makeLog(someLeaves(65_537)));
    for (const path of ["tile/1/001.p/1", "tile/2/000.p/1"])
      await expect(check(changed(large, path, flipped(9)))).rejects.toThrow(
        "is not the root of the tile below it",
      );
  }, 60_000);

  it("shows every changed file", async () => {
    for (const path of log.keys()) {
      const wrong = check(changed(log, path, flipped(200)));
      await expect(wrong, path).rejects.toThrow();
    }
  });

  it("shows cut off and missing files by their names", async () => {
    const cut = (bytes: Buffer) => bytes.subarray(0, -1);
    for (const [path, code] of [
      ["tile/entries/001", "bundle-truncated"],
      ["tile/0/002.p/188", "tile-length"],
      ["tile/1/000.p/2", "tile-length"],
      ["checkpoint", "note-malformed"],
    ] as const) {
      await expect(check(changed(log, path, cut))).rejects.toMatchObject({
        code,
      });
      const missing = new Map(log);
      missing.delete(path);
      if (path !== "checkpoint")
        await expect(check(missing)).rejects.toThrow(`no ${path}`);
    }
    const more = (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)]);
    await expect(
      check(changed(log, "tile/entries/001", more)),
    ).rejects.toMatchObject({ code: "bundle-too-long" });
  });

  it("with another entry, hashed well but never signed, is found", async () => {
    const leaves = someLeaves(700);
    leaves[300] = Buffer.from("forged");
    const forged = makeLog(leaves);
    forged.set("checkpoint", log.get("checkpoint")!);
    await expect(check(forged)).rejects.toMatchObject({ code: "root-differs" });
  });
});

describe("a log that changed its past", () => {
  const leaves = someLeaves(700);
  leaves[300] = Buffer.from("forged");
  const forged = makeLog(leaves);

  it("is told from one that grew", async () => {
    await expect(check(forged, makeLog(someLeaves(650)))).rejects.toMatchObject(
      { code: "older-root-differs" },
    );
    await check(forged, makeLog(someLeaves(300)));
  });

  it("is a fork at the same size", async () => {
    await expect(check(forged, log)).rejects.toMatchObject({ code: "fork" });
  });

  it("or that went back is found", async () => {
    await expect(check(makeLog(someLeaves(650)), log)).rejects.toMatchObject({
      code: "older-than-known",
    });
  });
});

it("finds every bit that is flipped in a thousand entries, and in their hashes", () => {
  const WIDTH = 4;
  let found = 0;
  let bits = 0;
  // Where an error was thrown nobody asks, a hundred thousand times.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const leaves = someLeaves(1000);
  for (let from = 0; from < leaves.length; from += WIDTH) {
    const files = makeLog(leaves.slice(from, from + WIDTH));
    const paths = ["tile/entries/000.p/4", "tile/0/000.p/4"] as const;
    const [bundle, tile] = paths.map((path) => files.get(path)!);
    for (const bytes of [bundle!, tile!]) {
      // All bits of the entries, and one in seven of their hashes.
      const step = bytes === tile ? 7 : 1;
      for (let bit = 0; bit < bytes.length * 8; bit += step) {
        bits += 1;
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        try {
          checkBundle(bundle!, tile!, {
            from,
            width: WIDTH,
            paths: [...paths],
          });
        } catch {
          found += 1;
        }
        bytes[bit >> 3]! ^= 1 << (bit & 7);
      }
    }
  }
  Error.stackTraceLimit = stackTraceLimit;
  expect(bits).toBeGreaterThan(100_000);
  expect(found).toBe(bits);
}, 60_000);

describe("a checkpoint", () => {
  const note = log.get("checkpoint")!;

  it("shows every flipped bit", () => {
    for (let bit = 0; bit < note.length * 8; bit += 1) {
      const wrong = flipped(bit)(Buffer.from(note));
      expect(() => openCheckpoint(wrong, trust), String(bit)).toThrow();
    }
  });

  it("of a foreign key is named, and so is one of another log", () => {
    const foreign = makeLog(someLeaves(3), { signer: signerOf(2) });
    expect(() => openCheckpoint(foreign.get("checkpoint")!, trust)).toThrow(
      "None of the keys you gave",
    );
    const other = makeLog(someLeaves(3), { origin: "other.example/log" });
    expect(() => openCheckpoint(other.get("checkpoint")!, trust)).toThrow(
      'of the log "other.example/log"',
    );
  });

  it("without enough witnesses is named", () => {
    expect(() => openCheckpoint(note, { ...trust, least: 1 })).toThrow(
      "0 of your witnesses",
    );
  });
});
