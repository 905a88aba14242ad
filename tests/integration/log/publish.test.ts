import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { parseCheckpoint } from "../../../app/domain/log/checkpoint";
import { parseVerifierKey } from "../../../app/domain/log/key";
import { readCheckpoint } from "../../../app/domain/log/read.server";
import { openLog } from "../../../app/domain/log/settings.server";
import { sha256 } from "../../../app/domain/log/sha256.server";
import { openNote } from "../../../app/domain/log/sign.server";
import type { Db } from "../../../db/client.server";
import { writeLogState } from "../../../db/queries/log.server";
import {
  logCheckpoints,
  logLeaves,
  logNodes,
} from "../../../db/schema/log.server";
import { ReferenceTree } from "../../support/rfc6962";
import { openTestDatabase } from "../../support/test-database";
import { addLeaves, keyOf, leafData, publish, settings } from "./log-house";

let db: Db;
beforeEach(async () => {
  db = await openTestDatabase();
});

const reference = new ReferenceTree(
  Array.from({ length: 600 }, (_, at) => Buffer.from(leafData(at))),
);
const newest = async () => (await readCheckpoint(db.read))?.note ?? "";

describe("a checkpoint", () => {
  it("says how far the log goes, signed, and is signed once", async () => {
    expect(await publish(db)).toBe(0);
    expect(await publish(db)).toBeNull();
    for (const [from, to] of [
      [0, 1],
      [1, 255],
      [255, 256],
      [256, 600],
    ] as const) {
      await addLeaves(db, from, to);
      expect(await publish(db)).toBe(to);
      const { text } = openNote(await newest(), openLog(settings()).signers);
      const { size, root } = parseCheckpoint(text);
      expect(size).toBe(to);
      expect(Buffer.from(root)).toEqual(reference.root(0, to));
    }
    expect(await publish(db)).toBeNull();
  });

  it("is signed by both keys while one takes the other's place", async () => {
    await addLeaves(db, 0, 3);
    await publish(db);
    const [old, next] = [keyOf(1), keyOf(2)];
    expect(await publish(db, settings({ keys: [next, old] }))).toBe(3);
    const [nextKey, oldKey] = openLog(settings({ keys: [next, old] })).signers;
    const both = await newest();
    expect(openNote(both, [oldKey!]).signed).toHaveLength(1);
    expect(openNote(both, [nextKey!]).signed).toHaveLength(1);
    await addLeaves(db, 3, 5);
    expect(await publish(db, settings({ keys: [next] }))).toBe(5);
    expect(() => openNote("", [])).toThrow();
    const alone = await newest();
    expect(openNote(alone, [nextKey!]).signed).toHaveLength(1);
    expect(() => openNote(alone, [oldKey!])).toThrow("note-not-signed");
  });

  it("is never signed for another log", async () => {
    await addLeaves(db, 0, 3);
    await publish(db);
    const other = settings({
      origin: "other.example/log",
      keys: [keyOf(1, "other.example/log")],
    });
    await expect(publish(db, other)).rejects.toThrow("origin-differs");
  });
});

describe("what is stored is read back before it is signed", () => {
  const tamper: Readonly<Record<string, [() => Promise<unknown>, string]>> = {
    "a changed leaf": [
      () =>
        db.write((tx) =>
          tx
            .update(logLeaves)
            .set({ data: leafData(7) })
            .where(eq(logLeaves.leaf, 300)),
        ),
      "leaf-differs",
    ],
    "a changed hash": [
      () =>
        db.write((tx) =>
          tx
            .update(logLeaves)
            .set({ hash: reference.root(0, 1).toString("base64") })
            .where(eq(logLeaves.leaf, 300)),
        ),
      "leaf-differs",
    ],
    "a missing leaf": [
      () =>
        db.write((tx) => tx.delete(logLeaves).where(eq(logLeaves.leaf, 300))),
      "leaf-differs",
    ],
    "a missing last leaf": [
      () =>
        db.write((tx) => tx.delete(logLeaves).where(eq(logLeaves.leaf, 599))),
      "leaf-differs",
    ],
    "a changed root of a tile": [
      () =>
        db.write((tx) =>
          tx
            .update(logNodes)
            .set({ hash: reference.root(0, 1).toString("base64") })
            .where(eq(logNodes.place, 1)),
        ),
      "tile-differs",
    ],
    "a changed end of the log": [
      () => db.write((tx) => writeLogState(tx, { size: 599, peaks: [] })),
      "root-differs",
    ],
    "a log that went back": [
      () => db.write((tx) => writeLogState(tx, { size: 1, peaks: [] })),
      "older-than-known",
    ],
    "a changed last checkpoint": [
      () =>
        db.write((tx) =>
          tx
            .update(logCheckpoints)
            .set({ root: "", peaks: [] })
            .where(eq(logCheckpoints.size, 100)),
        ),
      "root-differs",
    ],
  };

  it.each(Object.keys(tamper))("%s is refused", async (name) => {
    await addLeaves(db, 0, 100);
    await publish(db);
    await addLeaves(db, 100, 600);
    const [change, problem] = tamper[name]!;
    await change();
    await expect(publish(db)).rejects.toThrow(problem);
    expect((await readCheckpoint(db.read))?.size).toBe(100);
  });

  it("another's signature below our own name is refused", async () => {
    await addLeaves(db, 0, 4);
    await publish(db);
    const own = await newest();
    const note = `${own.slice(0, -30)}AAAA${own.slice(-26)}`;
    await db.write((tx) => tx.update(logCheckpoints).set({ note }));
    await addLeaves(db, 4, 5);
    await expect(publish(db)).rejects.toThrow("signature-wrong");
  });
});

it("a key for checking is what verifiers are given", () => {
  const [signer] = openLog(settings()).signers;
  expect(() => parseVerifierKey(sha256, keyOf(1))).toThrow("key-malformed");
  expect(signer!.name).toBe("register.example/log");
});
