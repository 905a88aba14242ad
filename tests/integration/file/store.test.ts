import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { openFileStore } from "../../../app/domain/file/store.server";
import { newId } from "../../../app/domain/kernel/ids";
import { makeTempDir } from "../../support/temp";

const MB = 1024 * 1024;
const temp = makeTempDir();
afterAll(() => {
  temp.remove();
});
const folder = join(temp.path, "files");
const store = openFileStore(temp.path, () => Promise.resolve(Infinity));

async function* pieces(count: number, end?: Error) {
  for (let at = 0; at < count; at += 1) {
    yield await Promise.resolve(new Uint8Array(MB).fill(at));
  }
  if (end) throw end;
}

it("keeps a stream, and gives back any part of it", async () => {
  const id = newId();
  await store.put(id, pieces(3));
  expect((await readFile(join(folder, id))).length).toBe(3 * MB);
  const places = await store.places(id);
  expect(places.size).toBe(3 * MB);
  expect([...(await buffer(places.read(MB - 1, MB + 2)))]).toEqual([0, 1, 1]);
  expect(await buffer(places.read(5, 5))).toHaveLength(0);
  await store.remove(id);
});

it("leaves nothing of a stream that breaks off, nor of a part that is dropped", async () => {
  const broken = store.put(newId(), pieces(2, new Error("cut off")));
  await expect(broken).rejects.toThrow("cut off");
  const id = newId();
  const part = await store.putPart(id, pieces(1));
  expect(part.size).toBe(MB);
  expect((await buffer(part.read())).length).toBe(MB);
  await store.removePart(id);
  expect(await readdir(folder)).toEqual([]);
});

it("stops in the middle of a stream when the disk runs full, and leaves nothing", async () => {
  let free = 206 * MB;
  let asked = 0;
  const small = openFileStore(temp.path, () => {
    asked += 1;
    return Promise.resolve((free -= 3 * MB));
  });
  await expect(small.put(newId(), pieces(20))).rejects.toMatchObject({
    kind: "unavailable",
    code: "error.disk-full",
  });
  expect(asked).toBeGreaterThan(1);
  expect(await readdir(folder)).toEqual([]);
});
