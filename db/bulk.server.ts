import { getTableColumns, getTableName, sql, type Table } from "drizzle-orm";
import { dialect } from "./columns.server";
import type { Queries, Tx } from "./client.server";

const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Shape {
  readonly statement: (rows: string) => ReturnType<typeof sql>;
  readonly keys: readonly string[];
  /** Places of columns whose values are structures. */
  readonly json: ReadonlySet<string>;
}

const shapes = new Map<Table, Shape>();

function shapeOf(table: Table): Shape {
  const known = shapes.get(table);
  if (known) return known;
  const columns = Object.entries(getTableColumns(table));
  const keys = columns.map(([key]) => key);
  const name = sql.identifier(getTableName(table));
  const names = sql.join(
    keys.map((key) => sql.identifier(snake(key))),
    sql`, `,
  );
  const values = sql.join(
    keys.map((_, at) => sql.raw(`value ->> '$[${String(at)}]'`)),
    sql`, `,
  );
  const shape: Shape = {
    keys,
    json: new Set(
      columns
        .filter(([, column]) => column.dataType === "json")
        .map(([key]) => key),
    ),
    statement:
      dialect === "sqlite"
        ? (rows) =>
            sql`insert into ${name} (${names}) select ${values} from json_each(${rows})`
        : (rows) =>
            sql`insert into ${name} (${names}) select ${names} from json_populate_recordset(null::${name}, ${rows}::json)`,
  };
  shapes.set(table, shape);
  return shape;
}

/**
 * Inserts many rows by one statement with one parameter: a multiple of the
 * speed of a statement with a parameter for each value, whose text has to be
 * made and read each time. Every column must be given.
 */
export async function insertMany<T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly T["$inferSelect"][],
): Promise<void> {
  if (rows.length === 0) return;
  const { keys, json, statement } = shapeOf(table);
  const given = rows as readonly Record<string, unknown>[];
  if (dialect === "sqlite") {
    const lists = given.map((row) =>
      keys.map((key) => {
        const value = row[key] ?? null;
        return json.has(key) && value !== null ? JSON.stringify(value) : value;
      }),
    );
    await (tx as Queries).run(statement(JSON.stringify(lists)));
    return;
  }
  const records = given.map((row) =>
    Object.fromEntries(keys.map((key) => [snake(key), row[key] ?? null])),
  );
  const pg = tx as unknown as { execute(text: unknown): Promise<unknown> };
  await pg.execute(statement(JSON.stringify(records)));
}
