import { AsyncLocalStorage } from "node:async_hooks";
import type { SQL } from "drizzle-orm";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { dialect, type Dialect } from "./columns.server";
import { openPostgres } from "./postgres.server";
import { openSqlite } from "./sqlite.server";

/** A handle that runs queries. Typed as SQLite on both engines. */
export type Queries = BaseSQLiteDatabase<"async", unknown>;

/** A handle inside a transaction; only `Db.write` hands one out. */
export type Tx = Queries & { readonly __write: true };

/** What an engine offers; `openDatabase` adds the rules common to both. */
export interface Engine {
  readonly read: Queries;
  /** Runs `work` in one transaction, again where the engine asks for it. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Changes whenever any process committed; `undefined` where that can't be told for free. */
  commitCounter(): number | undefined;
  close(): Promise<void>;
}

export interface Db {
  readonly dialect: Dialect;
  /** Reads outside a transaction, on a handle that cannot write. */
  readonly read: Queries;
  /**
   * Runs `work` in one transaction and resolves after the commit is synced.
   * No network, mail or file call belongs inside.
   * @throws Error when called inside another `write`: it would wait for itself.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  commitCounter(): number | undefined;
  close(): Promise<void>;
}

/**
 * Marks what runs inside a write. Switched off where nothing is written: while
 * it is on, Node 20 calls a hook for every timer, promise and socket there is.
 */
const writing = new AsyncLocalStorage<true>();
/** Begun or waiting, on all databases. */
let writes = 0;

/** Raw rows of a statement, for what drizzle cannot say in both dialects. */
export async function rows<T>(queries: Queries, statement: SQL): Promise<T[]> {
  if (dialect === "sqlite") return queries.all<T>(statement);
  const pg = queries as unknown as {
    execute(statement: SQL): Promise<{ rows: T[] }>;
  };
  return (await pg.execute(statement)).rows;
}

/** Opens the database named by a `file:` or `postgres://` URL. */
export function openDatabase(url: string): Db {
  const engine = dialect === "sqlite" ? openSqlite(url) : openPostgres(url);
  return {
    dialect,
    read: engine.read,
    async write(work) {
      if (writing.getStore()) throw new Error("write() inside write()");
      writes += 1;
      try {
        return await engine.transaction((tx) =>
          writing.run(true, () => work(tx as Tx)),
        );
      } finally {
        writes -= 1;
        if (writes === 0) writing.disable();
      }
    },
    commitCounter: () => engine.commitCounter(),
    close: () => engine.close(),
  };
}
