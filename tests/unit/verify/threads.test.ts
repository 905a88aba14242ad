import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSource } from "../../../app/verify/source.mjs";
import { checkAllBundles, partsOf } from "../../../app/verify/threads.mjs";
import { makeLog, writeFiles } from "../../support/mirror";
import { someLeaves } from "../../support/rfc6962";
import { makeTempDir } from "../../support/temp";

const SIZE = 1300;
const temp = makeTempDir();
const log = makeLog(someLeaves(SIZE));
beforeAll(() => {
  writeFiles(temp.path, log);
});
afterAll(temp.remove);

const range = { from: 0, to: SIZE, cuts: [SIZE, 300] };
const check = (threads: number) =>
  checkAllBundles(openSource(temp.path), range, undefined, {
    ...{ threads, fewest: 1 },
  });

describe("several threads", () => {
  it("have parts that begin with a bundle and leave nothing out", () => {
    for (const threads of [1, 2, 3, 5, 8, 100])
      for (const to of [1, 255, 256, 257, 1300, 100_000]) {
        const parts = partsOf({ from: 0, to, cuts: [] }, threads);
        expect(parts.length).toBeLessThanOrEqual(threads);
        expect(parts[0]?.from).toBe(0);
        expect(parts.at(-1)?.to).toBe(to);
        for (const [at, part] of parts.entries()) {
          expect(part.from % 256).toBe(0);
          if (at > 0) expect(part.from).toBe(parts[at - 1]?.to);
        }
      }
  });

  it("find out what one does", async () => {
    const alone = await check(1);
    for (const threads of [2, 3, 8])
      expect(await check(threads)).toEqual(alone);
  });

  it("name the first thing that is wrong", async () => {
    const put = (path: string, change: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(log.get(path)!);
      change(bytes);
      writeFileSync(join(temp.path, path), bytes);
    };
    put("tile/entries/004", (bytes) => {
      bytes[40]! ^= 1;
    });
    await expect(check(3)).rejects.toMatchObject({ code: "leaf-differs" });
    rmSync(join(temp.path, "tile/0/002"));
    await expect(check(3)).rejects.toThrow("has no tile/0/002");
    put("tile/entries/001", (bytes) => {
      bytes[40]! ^= 1;
    });
    await expect(check(3)).rejects.toThrow("tile/entries/001");
  });
});
