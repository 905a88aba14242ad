import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { addresses, makeHouse, signUp } from "../support/house";
import { send } from "../support/send";
import { makeTempDir } from "../support/temp";

const temp = makeTempDir();
const disk = `${temp.path}/disk`;

/** A small disk of its own; only who may mount one can try this. */
function mountSmallDisk(): boolean {
  try {
    mkdirSync(disk);
    const options = ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk];
    execFileSync("mount", options, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const isMounted = mountSmallDisk();
afterAll(() => {
  if (isMounted) execFileSync("umount", ["-l", disk]);
  temp.remove();
});

function fill(path: string) {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path, Buffer.alloc(bavail * bsize, 1));
}

it.skipIf(!isMounted)(
  "a full disk stops writing, not reading, and is got over (skipped where no disk can be mounted)",
  async () => {
    const house = makeHouse(disk);
    const server = await house.start();
    expect((await signUp(server.origin, "a@example.org")).status).toBe(303);

    fill(`${disk}/filler`);
    let asked = 0;
    let refused;
    while (refused?.status !== 503 && asked < 200) {
      refused = await signUp(
        server.origin,
        `b${String((asked += 1))}@example.org`,
      );
    }
    expect(refused?.status).toBe(503);
    expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
    expect((await send(server.origin, "/en/register")).status).toBe(200);
    expect((await send(server.origin, "/health/live")).status).toBe(200);

    rmSync(`${disk}/filler`);
    expect((await signUp(server.origin, "c@example.org")).status).toBe(303);
    await server.stop();
    const db = house.open();
    const kept = await addresses(db);
    await db.close();
    // Everybody but the one who was refused.
    expect(kept).toContain("c@example.org");
    expect(kept.length).toBe(asked + 1);
    house.remove();
  },
  120_000,
);
