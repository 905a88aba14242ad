import { sql } from "drizzle-orm";
import { tsQuery } from "../../app/domain/search/match";
import type { SearchQuery } from "../../app/domain/search/prepare";
import { rows, type Queries, type Tx } from "../client.server";
import type { IndexedText } from "./register-search.server";

/** Positions a tsvector can tell apart. */
const LAST_POSITION = 16_383;

/**
 * Words as tsvector input. They are cut already, so no parser of PostgreSQL's
 * may cut them again; they hold neither quotes nor backslashes.
 */
const lexemes = ({ names, body }: IndexedText): string =>
  [
    ...names.split(/\s+/).map((word) => [word, "A"] as const),
    ...body.split(/\s+/).map((word) => [word, ""] as const),
  ]
    .filter(([word]) => word !== "")
    .map(
      ([word, weight], at) =>
        `'${word}':${String(Math.min(at + 1, LAST_POSITION))}${weight}`,
    )
    .join(" ");

/** Drops the rows and writes them again. */
export async function writeTexts(
  tx: Tx,
  texts: readonly IndexedText[],
): Promise<void> {
  for (const text of texts) {
    await rows(
      tx,
      sql`insert into register_search (seq, document)
        values (${text.seq}, ${lexemes(text)}::tsvector)
        on conflict (seq) do update set document = excluded.document`,
    );
  }
}

export async function removeText(tx: Tx, seq: number): Promise<void> {
  await rows(tx, sql`delete from register_search where seq = ${seq}`);
}

/** Numbers of the rows that hold every term, with commas between. */
export async function findSeqs(
  db: Queries,
  query: SearchQuery,
): Promise<string> {
  const [row] = await rows<{ seqs: string | null }>(
    db,
    sql`select string_agg(seq::text, ',') as seqs from register_search where document @@ ${tsQuery(query)}::tsquery`,
  );
  return row?.seqs ?? "";
}
