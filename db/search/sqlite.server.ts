import { sql } from "drizzle-orm";
import { fts5Match } from "../../app/domain/search/match";
import type { SearchQuery } from "../../app/domain/search/prepare";
import { rows, type Queries, type Tx } from "../client.server";
import type { IndexedText } from "./register-search.server";

/** Drops the rows and writes them again. */
export async function writeTexts(
  tx: Tx,
  texts: readonly IndexedText[],
): Promise<void> {
  for (const { seq, names, body } of texts) {
    await removeText(tx, seq);
    await tx.run(
      sql`insert into register_search (rowid, names, body) values (${seq}, ${names}, ${body})`,
    );
  }
}

export async function removeText(tx: Tx, seq: number): Promise<void> {
  await tx.run(sql`delete from register_search where rowid = ${seq}`);
}

/** Numbers of the rows that hold every term, with commas between. */
export async function findSeqs(
  db: Queries,
  query: SearchQuery,
): Promise<string> {
  // One text instead of a row object per hit: a common word hits every row.
  const [row] = await rows<{ seqs: string | null }>(
    db,
    sql`select group_concat(rowid) as seqs from register_search where register_search match ${fts5Match(query)}`,
  );
  return row?.seqs ?? "";
}
