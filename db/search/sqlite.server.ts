import { sql } from "drizzle-orm";
import { fts5Match } from "../../app/domain/search/match";
import type { SearchQuery } from "../../app/domain/search/prepare";
import { preparedSqlite } from "../bulk.server";
import { rows, type Queries, type Tx } from "../client.server";
import type { IndexedText } from "./register-search.server";

const insertText = preparedSqlite(
  "insert into register_search (rowid, names, body) values (?, ?, ?)",
);

export function writeTexts(
  tx: Tx,
  texts: readonly IndexedText[],
): Promise<void> {
  for (const { document, names, body } of texts)
    insertText(tx).run(document, names, body);
  return Promise.resolve();
}

export async function removeText(tx: Tx, document: number): Promise<void> {
  await tx.run(sql`delete from register_search where rowid = ${document}`);
}

/** Numbers of the texts that hold every term, with commas between. */
export async function findTexts(
  db: Queries,
  query: SearchQuery,
): Promise<string> {
  // One text instead of a row object per hit: a common word hits every row.
  const [row] = await rows<{ found: string | null }>(
    db,
    sql`select group_concat(rowid) as found from register_search where register_search match ${fts5Match(query)}`,
  );
  return row?.found ?? "";
}
