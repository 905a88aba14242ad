import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { findLastCheckpoint } from "../../../db/queries/log-checkpoint.server";
import { holdIfRestored, keepMark } from "../../../app/domain/log/hold.server";
import { importLog } from "../../../app/domain/log/import.server";
import { readCheckpoint } from "../../../app/domain/log/read.server";
import { openTestDatabase } from "../../support/test-database";
import { makeLog, signerOf, writeFiles } from "../../support/mirror";
import { makeTempDir } from "../../support/temp";
import {
  addLeaves,
  keyOf,
  leafData,
  logContext,
  origin,
  publish,
  settings,
} from "./log-house";

const temp = makeTempDir();
afterAll(() => {
  temp.remove();
});
const leaves = (count: number) =>
  Array.from({ length: count }, (_, at) => Buffer.from(leafData(at)));
const mirror = (name: string, of: Buffer[], key = 1) => {
  const folder = join(temp.path, name);
  writeFiles(folder, makeLog(of, { signer: signerOf(key, origin), origin }));
  return folder;
};
/** A log of so many leaves, published, whose process knows of `marked`. */
async function restored(size: number, marked: string) {
  const db = await openTestDatabase();
  await addLeaves(db, 0, size);
  await publish(db);
  const dataDir = join(
    temp.path,
    `data-${String(size)}-${String(marked.length)}`,
  );
  mkdirSync(dataDir, { recursive: true });
  if (marked !== "") writeFileSync(join(dataDir, "log-mark"), marked);
  const ctx = logContext(db, settings({ keys: [keyOf(1)] }));
  return { ...ctx, env: { ...ctx.env, dataDir } as Context["env"] };
}
const rootLine = (folder: string) =>
  readFileSync(join(folder, "checkpoint"), "utf8").split("\n")[2] ?? "";

describe("a log that was restored from a backup", () => {
  it("is held until the published leaves are back, then goes on", async () => {
    const folder = mirror("whole", leaves(300));
    const ctx = await restored(200, `300 ${rootLine(folder)}\n`);
    expect(await holdIfRestored(ctx)).toBe(true);
    await expect(addLeaves(ctx.db, 200, 201)).rejects.toThrow("log.error.held");
    expect(await importLog(ctx, folder)).toBe(300);
    expect(await importLog(ctx, folder)).toBe(300);
    expect(await holdIfRestored(ctx)).toBe(false);
    await addLeaves(ctx.db, 300, 310);
    expect(await publish(ctx.db)).toBe(310);
    expect((await readCheckpoint(ctx.db.read))?.size).toBe(310);
    await keepMark(ctx, (await findLastCheckpoint(ctx.db.read))!);
    expect(await holdIfRestored(ctx)).toBe(false);
  });

  it("takes no mirror that is another log, foreign, changed or behind", async () => {
    const ctx = await restored(20, "");
    const forged = leaves(30);
    forged[3] = Buffer.from("{}");
    await expect(importLog(ctx, mirror("forged", forged))).rejects.toThrow(
      "fork",
    );
    await expect(
      importLog(ctx, mirror("foreign", leaves(30), 9)),
    ).rejects.toThrow("note-not-signed");
    await expect(importLog(ctx, mirror("behind", leaves(10)))).rejects.toThrow(
      "older-than-known",
    );
    const changed = mirror("changed", leaves(30));
    writeFiles(
      changed,
      new Map(
        [...makeLog(leaves(29).concat(Buffer.from("{}")))].filter(
          ([path]) => path !== "checkpoint",
        ),
      ),
    );
    await expect(importLog(ctx, changed)).rejects.toThrow("root-differs");
    expect((await readCheckpoint(ctx.db.read))?.size).toBe(20);
  });
});
