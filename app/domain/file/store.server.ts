import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { DomainError } from "../kernel/errors";

/** Below this much free disk no upload is taken, so that the database keeps room. */
const LOW_WATER_BYTES = 200 * 1024 * 1024;

/** Bytes of uploads, outside the web root, under random names. */
export interface FileStore {
  /**
   * Writes and syncs a file; it exists whole or not at all.
   * @throws DomainError 503 when the disk is nearly full.
   */
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Readable;
  remove(id: string): Promise<void>;
}

export function openFileStore(dataDir: string): FileStore {
  const folder = join(dataDir, "files");
  const path = (id: string) => join(folder, id);
  return {
    async put(id, bytes) {
      await mkdir(folder, { recursive: true });
      const disk = await statfs(folder);
      if (disk.bavail * disk.bsize < LOW_WATER_BYTES + bytes.length) {
        throw new DomainError("unavailable", "error.disk-full", {
          retryAfter: 600,
        });
      }
      const temporary = `${path(id)}.part`;
      const handle = await open(temporary, "wx", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path(id));
    },
    get: (id) => createReadStream(path(id)),
    remove: (id) => rm(path(id), { force: true }),
  };
}
