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
import { Readable } from "node:stream";
import { DomainError } from "../kernel/errors";
import { idSchema } from "../kernel/ids";

/** Below this much free disk no upload is taken, so that the database keeps room. */
const LOW_WATER_BYTES = 200 * 1024 * 1024;
/** How much of a stream is written between two looks at the free disk. */
const LOOK_EVERY = 4 * 1024 * 1024;

type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Bytes that are read by their places. */
export interface Places {
  readonly size: number;
  /** The bytes from one place up to another one; without places, all. */
  read(from?: number, until?: number): Readable;
}

/** Bytes of uploads, outside the web root, under random names. */
export interface FileStore {
  /**
   * Writes and syncs a file; it exists whole or not at all. A stream is written
   * as it comes.
   * @throws DomainError 503 when the disk is nearly full, or becomes so.
   */
  put(id: string, bytes: Bytes): Promise<void>;
  /**
   * Writes what nobody named yet, to be read again and removed in the same
   * request. What a process that died leaves of it is swept.
   * @throws DomainError 503 as above
   */
  putPart(id: string, bytes: Bytes): Promise<Places>;
  get(id: string): Readable;
  places(id: string): Promise<Places>;
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

const diskFull = () =>
  new DomainError("unavailable", "error.disk-full", { retryAfter: 600 });

const isFull = (error: unknown) =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "ENOSPC" || error.code === "EDQUOT");

/** Bytes that the disk of a folder has left for us. */
async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function placesOf(path: string): Promise<Places> {
  const { size } = await stat(path);
  return {
    size,
    read: (from = 0, until = size) =>
      until > from
        ? createReadStream(path, { start: from, end: until - 1 })
        : Readable.from([]),
  };
}

/** @param free tells how many bytes the disk of a folder has left */
export function openFileStore(dataDir: string, free = freeOn): FileStore {
  const folder = join(dataDir, "files");
  const path = (id: string) => join(folder, id);

  /** The same bytes, as long as there is room for them. */
  async function* withRoom(bytes: Bytes) {
    const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
    let left = 0;
    for await (const piece of pieces) {
      left -= piece.length;
      if (left < 0) {
        if ((await free(folder)) < LOW_WATER_BYTES + piece.length)
          throw diskFull();
        left = LOOK_EVERY;
      }
      yield piece;
    }
  }

  async function write(id: string, bytes: Bytes, isSynced: boolean) {
    await mkdir(folder, { recursive: true });
    const temporary = partOf(path(id));
    const handle = await open(temporary, "wx", 0o600);
    try {
      for await (const piece of withRoom(bytes)) {
        await handle.appendFile(piece);
      }
      if (isSynced) await handle.sync();
    } catch (error) {
      await rm(temporary, { force: true });
      throw isFull(error) ? diskFull() : error;
    } finally {
      await handle.close();
    }
    return temporary;
  }

  return {
    async put(id, bytes) {
      await rename(await write(id, bytes, true), path(id));
    },
    putPart: async (id, bytes) => placesOf(await write(id, bytes, false)),
    get: (id) => createReadStream(path(id)),
    places: (id) => placesOf(path(id)),
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
