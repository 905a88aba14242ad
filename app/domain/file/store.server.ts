import { createReadStream } from "node:fs";
import {
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  statfs,
} from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { DomainError } from "../kernel/errors";
import { idSchema } from "../kernel/ids";

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
  /** Removes what an upload that broke off left of a file. */
  removePart(id: string): Promise<void>;
  /**
   * Ids of what lies here longer than `age`, halves of broken uploads among
   * them. By the computer's own clock, as a file's time is: a demonstration's
   * may run ahead of it.
   * @param age milliseconds
   */
  listOlder(age: number): Promise<StoredFile[]>;
}

export interface StoredFile {
  readonly id: string;
  /** Written in part only, by a process that died. */
  readonly isPart: boolean;
}

const partOf = (path: string) => `${path}.part`;

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
      const temporary = partOf(path(id));
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
    removePart: (id) => rm(partOf(path(id)), { force: true }),
    async listOlder(age) {
      const before = Date.now() - age;
      const old: StoredFile[] = [];
      for (const name of await readdir(folder)) {
        const id = name.replace(/\.part$/, "");
        if (!idSchema.safeParse(id).success) continue;
        // One that is gone by now needs no sweeping.
        const found = await stat(join(folder, name)).catch(() => null);
        if (!found?.isFile() || found.mtimeMs > before) continue;
        old.push({ id, isPart: id !== name });
      }
      return old;
    },
  };
}
