import type { Queries } from "./client.server";

/**
 * A query whose text is made once for each handle, for what every page asks:
 * making the text takes several times as long as running it.
 * @param make ends in `.prepare()`; values come in by `sql.placeholder`
 */
export function prepared<T extends object>(
  make: (db: Queries) => T,
): (db: Queries) => T {
  const known = new WeakMap<Queries, T>();
  return (db) => {
    const before = known.get(db);
    if (before) return before;
    const made = make(db);
    known.set(db, made);
    return made;
  };
}
