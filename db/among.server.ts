import { sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { dialect } from "./columns.server";

/**
 * Whether a column holds one of many values, as one parameter: the text of a
 * statement with a parameter for each has to be made and read each time.
 */
export function among(
  column: SQLiteColumn,
  values: readonly string[] | readonly number[],
): SQL {
  const list = JSON.stringify(values);
  if (dialect === "sqlite")
    return sql`${column} in (select value from json_each(${list}))`;
  const type = sql.raw(column.dataType === "number" ? "::bigint" : "");
  return sql`${column} in (select value${type} from json_array_elements_text(${list}::json))`;
}
