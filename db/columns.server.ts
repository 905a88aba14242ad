import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";
import { databaseUrl } from "../app/env.server";

/**
 * The only file that knows both dialects. Everything is typed as SQLite; on
 * PostgreSQL the same names make the matching PostgreSQL columns.
 */
export type Dialect = "sqlite" | "postgres";

export const dialect: Dialect = databaseUrl().startsWith("postgres")
  ? "postgres"
  : "sqlite";

const choose = <T>(forSqlite: T, forPostgres: unknown): T =>
  dialect === "sqlite" ? forSqlite : (forPostgres as T);

export const table = choose(sqlite.sqliteTable, pg.pgTable);
export const index = choose(sqlite.index, pg.index);
export const uniqueIndex = choose(sqlite.uniqueIndex, pg.uniqueIndex);
/** A primary key of several columns. */
export const primaryKey = ({
  columns,
}: {
  columns: sqlite.AnySQLiteColumn[];
}): sqlite.PrimaryKeyBuilder =>
  dialect === "sqlite"
    ? new sqlite.PrimaryKeyBuilder(columns)
    : (new pg.PrimaryKeyBuilder(
        columns as unknown as pg.PgColumn[],
      ) as unknown as sqlite.PrimaryKeyBuilder);
export const check = choose(sqlite.check, pg.check);

export const text = choose(
  () => sqlite.text(),
  () => pg.text(),
);

/** A whole number within 32 bits. */
export const int = choose(
  () => sqlite.integer(),
  () => pg.integer(),
);

/** UTC milliseconds, or any whole number up to 2^53. */
export const instant = choose(
  () => sqlite.integer(),
  () => pg.bigint({ mode: "number" }),
);

export const bool = choose(
  () => sqlite.integer({ mode: "boolean" }),
  () => pg.boolean(),
);

/** Structured data. `json`, not `jsonb`, on PostgreSQL: it keeps the order of keys. */
export const json = <T>() =>
  choose(
    () => sqlite.text({ mode: "json" }).$type<T>(),
    () => pg.json().$type<T>(),
  )();

/** One code out of a fixed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
) =>
  choose(
    () => sqlite.text({ enum: values }).$type<T[number]>(),
    () => pg.text({ enum: values }).$type<T[number]>(),
  )();
