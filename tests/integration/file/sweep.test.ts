import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openFileStore } from "../../../app/domain/file/store.server";
import { sweepOrphans } from "../../../app/domain/file/sweep.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import { insertFile } from "../../../db/queries/act-parts.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTempDir } from "../../support/temp";
import { makeTestServices } from "../account/people";

const db = await openTestDatabase();
const world = makeTestServices(db);
const temps: { remove: () => void }[] = [];
afterEach(() => {
  for (const temp of temps.splice(0)) temp.remove();
});

/** An empty store, beside the database that all tests share. */
function makeStore() {
  const temp = makeTempDir();
  temps.push(temp);
  const files = openFileStore(temp.path);
  const path = (name: string) => join(temp.path, "files", name);
  const age = (name: string, ms: number) => {
    const then = (Date.now() - ms) / 1000;
    utimesSync(path(name), then, then);
  };
  const put = async (ms: number) => {
    const id = newId();
    await files.put(id, Buffer.from("%PDF-1.7"));
    age(id, ms);
    return id;
  };
  const name = (id: string) =>
    db.write((tx) =>
      insertFile(tx, {
        id,
        sha256: "0".repeat(64),
        size: 8,
        mediaType: "application/pdf",
        name: "letter.pdf",
        uploadedBy: "nobody",
        createdAt: world.clock.now,
      }),
    );
  const isThere = (id: string) => existsSync(path(id));
  const sweep = () => sweepOrphans({ ...world.context(), files });
  return { files, path, age, put, name, isThere, sweep };
}

describe("files that nothing names", () => {
  it("are removed after a day, and no other", async () => {
    const { put, name, path, age, isThere, sweep } = makeStore();
    const linked = [await put(2 * DAY), await put(30 * DAY), await put(HOUR)];
    for (const id of linked) await name(id);
    const orphan = await put(DAY + HOUR);
    const young = await put(DAY - HOUR);
    const half = `${newId()}.part`;
    const halfYoung = `${newId()}.part`;
    for (const one of [half, halfYoung, "notes.txt"]) {
      writeFileSync(path(one), "x");
    }
    age(half, 2 * DAY);
    age("notes.txt", 2 * DAY);

    expect(await sweep()).toBe(2);
    expect([orphan, half].filter(isThere)).toEqual([]);
    const stay = [...linked, young, halfYoung, "notes.txt"];
    expect(stay.filter(isThere)).toEqual(stay);
    expect(await sweep()).toBe(0);
  });

  it("are not confused with an upload under way, even on a clock far ahead", async () => {
    const { files, put, name, isThere, sweep } = makeStore();
    const anchor = await put(3 * DAY);
    await name(anchor);
    const orphan = await put(2 * DAY);
    world.clock.now += 400 * DAY;
    // Written, and its transaction still open while the sweep runs.
    const id = newId();
    await files.put(id, Buffer.from("%PDF-1.7"));
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const uploading = db.write(async (tx) => {
      await waiting;
      await insertFile(tx, {
        id,
        sha256: "1".repeat(64),
        size: 8,
        mediaType: "application/pdf",
        name: "late.pdf",
        uploadedBy: "nobody",
        createdAt: world.clock.now,
      });
    });
    expect(await sweep()).toBe(1);
    go();
    await uploading;
    expect([isThere(id), isThere(orphan)]).toEqual([true, false]);
  });

  it("stay where most are unknown: this is another database's store", async () => {
    const { put, name, isThere, sweep } = makeStore();
    const linked = await put(2 * DAY);
    await name(linked);
    const others = [await put(2 * DAY), await put(2 * DAY)];
    expect(await sweep()).toBe(0);
    expect(others.every(isThere)).toBe(true);
    for (let more = 0; more < 2; more += 1) await name(await put(2 * DAY));
    expect(await sweep()).toBe(2);
    expect(others.some(isThere)).toBe(false);
  });

  it("are swept by many processes at once without an error", async () => {
    const { put, name, sweep } = makeStore();
    for (let n = 0; n < 6; n += 1) {
      await name(await put(2 * DAY));
      await put(2 * DAY);
    }
    await expect(
      Promise.all([sweep(), sweep(), sweep()]),
    ).resolves.toBeTruthy();
    expect(await sweep()).toBe(0);
  });
});
