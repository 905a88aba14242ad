import type { Database, Statement } from "better-sqlite3";
import {
  getTableColumns,
  getTableName,
  sql,
  type SQL,
  type Table,
} from "drizzle-orm";
import { dialect } from "./columns.server";
import type { Queries, Tx } from "./client.server";
import { prepared } from "./prepared.server";

const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Row = Readonly<Record<string, unknown>>;
type InsertRows = (tx: Tx, rows: readonly Row[]) => Promise<unknown>;

/** Makes a statement of SQLite's, once for each handle. */
export const preparedSqlite = (text: string): ((db: Queries) => Statement) =>
  prepared((db) =>
    (db as unknown as { readonly $client: Database }).$client.prepare(text),
  );

/** One statement, prepared once and run for each row. */
function forSqlite(table: Table): InsertRows {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([key]) => `"${snake(key)}"`).join(", ");
  const places = columns.map(() => "?").join(", ");
  const insert = preparedSqlite(
    `insert into "${getTableName(table)}" (${names}) values (${places})`,
  );
  return (tx, rows) => {
    const statement = insert(tx);
    const values: unknown[] = [];
    for (const row of rows) {
      columns.forEach(([key, column], at) => {
        const value = row[key] ?? null;
        values[at] = value === null ? null : column.mapToDriverValue(value);
      });
      statement.run(values);
    }
    return Promise.resolve();
  };
}

/** One statement with one parameter, which PostgreSQL takes apart. */
function forPostgres(table: Table): InsertRows {
  const keys = Object.keys(getTableColumns(table));
  const name = sql.identifier(getTableName(table));
  const names = sql.join(
    keys.map((key) => sql.identifier(snake(key))),
    sql`, `,
  );
  return (tx, rows) => {
    const records = rows.map((row) =>
      Object.fromEntries(keys.map((key) => [snake(key), row[key] ?? null])),
    );
    const pg = tx as unknown as { execute(text: SQL): Promise<unknown> };
    return pg.execute(
      sql`insert into ${name} (${names}) select ${names} from json_populate_recordset(null::${name}, ${JSON.stringify(records)}::json)`,
    );
  };
}

const inserts = new Map<Table, InsertRows>();

/**
 * Inserts many rows, at a multiple of the speed of a statement with a parameter
 * for each value of each row, whose text has to be made and read each time.
 * Every column must be given.
 */
export async function insertMany<T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly T["$inferSelect"][],
): Promise<void> {
  if (rows.length === 0) return;
  let insert = inserts.get(table);
  if (!insert) {
    insert = dialect === "sqlite" ? forSqlite(table) : forPostgres(table);
    inserts.set(table, insert);
  }
  await insert(tx, rows);
}
