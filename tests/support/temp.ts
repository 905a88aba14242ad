import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Where files of a minute's life go: into memory, where a gigabyte is free there.
 * A PostgreSQL database is some 500 files; on a busy disk, making one takes a second.
 */
export function quickFolder(): string {
  const memory = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2 ** 30 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new empty folder outside the project, and how to get rid of it. */
export function makeTempDir(within = tmpdir()): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(within, "fairway-test-"));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A port of the loopback address that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Asks again every 50 ms until `ask` answers true; throws after `limit` ms. */
export async function waitFor(
  ask: () => Promise<boolean>,
  limit: number,
  what: string,
): Promise<void> {
  const end = performance.now() + limit;
  while (!(await ask().catch(() => false))) {
    if (performance.now() > end) throw new Error(`${what} took too long`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
