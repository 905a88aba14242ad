import { sql, type Placeholder, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { dialect } from "./columns.server";

/**
 * Whether a column holds one of many values, as one parameter: the text of a
 * statement with a parameter for each has to be made and read each time.
 */
export const among = (
  column: SQLiteColumn,
  values: readonly string[] | readonly number[],
): SQL => amongListed(column, JSON.stringify(values));

/** The same with the values as JSON, or with a place for them. */
export function amongListed(
  column: SQLiteColumn,
  list: string | Placeholder,
): SQL {
  if (dialect === "sqlite")
    return sql`${column} in (select value from json_each(${list}))`;
  const type = sql.raw(column.dataType === "number" ? "::bigint" : "");
  return sql`${column} in (select value${type} from json_array_elements_text(${list}::json))`;
}
