import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Engine, Queries } from "./client.server";
import { toDomainError } from "./errors.server";

type Handle = InstanceType<typeof Database>;

/** Older versions can corrupt a file that two connections write. */
const OLDEST_SQLITE = [3, 51, 3] as const;

const settings = [
  ["journal_mode", "wal"],
  ["synchronous", 2], // FULL; better-sqlite3 opens WAL files with NORMAL
  ["foreign_keys", 1],
  ["busy_timeout", 5000],
] as const;

function configure(handle: Handle) {
  for (const [name, wanted] of settings) {
    if (!(handle.readonly && name === "journal_mode")) {
      handle.pragma(`${name} = ${String(wanted)}`);
    }
    const got = handle.pragma(name, { simple: true });
    if (got !== wanted) {
      throw new Error(
        `SQLite ${name} is ${String(got)}, not ${String(wanted)}`,
      );
    }
  }
  // What is erased is overwritten where its page is written anyway, so that the
  // file does not keep it.
  if (!handle.readonly) handle.pragma("secure_delete = fast");
  // In kB. Small: what is read often is in the system's own cache anyway.
  handle.pragma(`cache_size = -${handle.readonly ? "16000" : "8000"}`);
}

function assertVersion(handle: Handle) {
  const version = String(
    handle.prepare("select sqlite_version()").pluck().get(),
  );
  const parts = version.split(".").map(Number);
  for (const [i, least] of OLDEST_SQLITE.entries()) {
    if ((parts[i] ?? 0) > least) return;
    if ((parts[i] ?? 0) < least) {
      throw new Error(`SQLite ${version} is older than 3.51.3`);
    }
  }
}

const othersFirst = () => setImmediate();

/** One writer behind a queue and one read-only handle, in WAL mode. */
export function openSqlite(url: string): Engine {
  const path = url.replace(/^file:(\/\/)?/, "");
  mkdirSync(dirname(path), { recursive: true });
  const writer = new Database(path);
  assertVersion(writer);
  configure(writer);
  const reader = new Database(path, { readonly: true });
  configure(reader);
  const dataVersion = reader.prepare("pragma data_version").pluck();

  const as = (handle: Handle) =>
    drizzle(handle, { casing: "snake_case" }) as unknown as Queries;
  const writeQueries = as(writer);
  let last: Promise<unknown> = Promise.resolve();

  async function inTransaction<T>(work: (tx: Queries) => Promise<T>) {
    try {
      writer.exec("begin immediate");
      try {
        const result = await work(writeQueries);
        writer.exec("commit");
        return result;
      } catch (error) {
        if (writer.inTransaction) writer.exec("rollback");
        throw error;
      }
    } catch (error) {
      throw toDomainError(error);
    }
  }

  return {
    read: as(reader),
    transaction(work) {
      const result = last.then(() => inTransaction(work));
      // A job that writes again and again must let readers have their turn.
      last = result.then(othersFirst, othersFirst);
      return result;
    },
    commitCounter: () => dataVersion.get() as number,
    async close() {
      await last;
      reader.close();
      writer.pragma("wal_checkpoint(TRUNCATE)");
      writer.close();
    },
  };
}
