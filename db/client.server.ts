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
   * @throws Error when called inside another `write`: it would wait for itself;
   *   and when something owed was not done, see `owe`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  commitCounter(): number | undefined;
  close(): Promise<void>;
}

/**
 * What the transaction under way still owes. Switched off where nothing is
 * written: while it is on, Node 20 calls a hook for every timer, promise and
 * socket there is.
 */
const writing = new AsyncLocalStorage<Set<string>>();
/** Begun or waiting, on all databases. */
let writes = 0;

/**
 * Holds back the commit of the transaction under way until `settle` was called
 * with the same key. For what belongs together but is written in two places.
 */
export function owe(key: string): void {
  writing.getStore()?.add(key);
}

/** Says that something owed was done. */
export function settle(key: string): void {
  writing.getStore()?.delete(key);
}

async function untilSettled<T>(work: () => Promise<T>): Promise<T> {
  const owed = new Set<string>();
  const result = await writing.run(owed, work);
  for (const key of owed) throw new Error(`${key} was left undone`);
  return result;
}

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
          untilSettled(() => work(tx as Tx)),
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
