import { beforeEach, describe, expect, it } from "vitest";
import { formatCheckpoint } from "../../../app/domain/log/checkpoint";
import { addCosignatures } from "../../../app/domain/log/cosign.server";
import {
  cosignedText,
  formatCosignature,
} from "../../../app/domain/log/cosignature";
import {
  COSIGNATURE,
  formatVerifierKey,
  makeVerifierKey,
} from "../../../app/domain/log/key";
import { formatNote, parseNote } from "../../../app/domain/log/note";
import {
  readCheckpoint,
  readWitnessed,
} from "../../../app/domain/log/read.server";
import { sha256 } from "../../../app/domain/log/sha256.server";
import { openNote, openSigner } from "../../../app/domain/log/sign.server";
import type { Db } from "../../../db/client.server";
import { openTestDatabase } from "../../support/test-database";
import {
  addLeaves,
  keyOf,
  logContext,
  origin,
  publish,
  settings,
} from "./log-house";

const makeWitness = (number: number) => {
  const name = `witness-${String(number)}.example`;
  const signer = openSigner(keyOf(100 + number, name));
  const key = makeVerifierKey(sha256, name, COSIGNATURE, signer.publicKey);
  return {
    key,
    sign: (text: string, seconds = 1_800_000_000) => ({
      name,
      keyId: key.keyId,
      signature: formatCosignature({
        seconds,
        signature: signer.sign(cosignedText(seconds, text)).signature,
      }),
    }),
  };
};
const [one, two, stranger] = [makeWitness(1), makeWitness(2), makeWitness(3)];
const log = settings({
  witnesses: [one, two].map(({ key }) => formatVerifierKey(key)),
});

let db: Db;
const texts: string[] = [];
beforeEach(async () => {
  db = await openTestDatabase();
  texts.length = 0;
  for (let size = 0; size < 30; size += 10) {
    await addLeaves(db, size, size + 10);
    await publish(db, log);
    texts.push(parseNote((await readCheckpoint(db.read))!.note).text);
  }
});

const send = (text: string, by: readonly ReturnType<typeof makeWitness>[]) =>
  addCosignatures(
    logContext(db, log),
    formatNote({ text, signatures: by.map(({ sign }) => sign(text)) }),
  );

describe("cosignatures", () => {
  it("are shown with the checkpoint they are of", async () => {
    expect(await readWitnessed(db.read)).toBeNull();
    expect(await send(texts[1]!, [one, two])).toBe(2);
    expect(await send(texts[1]!, [one])).toBe(0);
    expect(await send(texts[2]!, [two])).toBe(1);
    const witnessed = await readWitnessed(db.read);
    expect(witnessed?.size).toBe(30);
    expect(openNote(witnessed!.note, [two.key]).signed).toHaveLength(1);
    expect((await readCheckpoint(db.read))?.note).toBe(witnessed?.note);
  });

  it("of a witness never go back", async () => {
    await send(texts[1]!, [one]);
    await expect(send(texts[0]!, [one])).rejects.toMatchObject({
      code: "older-than-known",
      detail: "20",
    });
    // The other one may still be behind.
    expect(await send(texts[0]!, [two])).toBe(1);
    await expect(send(texts[0]!, [two, one])).rejects.toThrow(
      "older-than-known",
    );
  });

  it("never go back though many come at once", async () => {
    const all = Array.from({ length: 24 }, (_, at) =>
      send(texts[at % 3]!, [one]).catch(() => 0),
    );
    await Promise.all(all);
    expect((await readWitnessed(db.read))?.size).toBe(30);
    await expect(send(texts[1]!, [one])).rejects.toThrow("older-than-known");
  });

  it("of strangers, of another log, of a fork and of nothing are refused", async () => {
    await expect(send(texts[0]!, [stranger])).rejects.toThrow(
      "note-not-signed",
    );
    const other = texts[0]!.replace(origin, "other.example/log");
    await expect(send(other, [one])).rejects.toThrow("origin-differs");
    const root = sha256(new Uint8Array([1]));
    const fork = formatCheckpoint({ origin, size: 20, root });
    await expect(send(fork, [one])).rejects.toThrow("fork");
    const ahead = formatCheckpoint({ origin, size: 31, root });
    await expect(send(ahead, [one])).rejects.toThrow("checkpoint-malformed");
    await expect(send(`${texts[0]!}more\n`, [one])).rejects.toThrow(
      "checkpoint-malformed",
    );
    const text = texts[0]!;
    const wrong = one.sign(texts[1]!);
    await expect(
      addCosignatures(
        logContext(db, log),
        formatNote({ text, signatures: [wrong] }),
      ),
    ).rejects.toThrow("signature-wrong");
    expect(await readWitnessed(db.read)).toBeNull();
  });
});
