import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import { dialect } from "./columns.server";

/** Any number of our own: processes that start together migrate one after another. */
const MIGRATION_LOCK = 4_711_024;

/**
 * Brings a database to the newest schema; does nothing where it is there.
 * @param root the project's folder, which holds `migrations/`
 */
export async function migrate(url: string, root = process.cwd()) {
  const migrationsFolder = `${root}/migrations/${dialect}`;
  if (dialect === "sqlite") {
    const path = url.replace(/^file:(\/\/)?/, "");
    mkdirSync(dirname(path), { recursive: true });
    const handle = new Database(path);
    handle.pragma("journal_mode = wal");
    handle.pragma("busy_timeout = 10000");
    try {
      migrateSqlite(drizzleSqlite(handle), { migrationsFolder });
    } finally {
      handle.close();
    }
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
