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

export async function writeTexts(
  tx: Tx,
  texts: readonly IndexedText[],
): Promise<void> {
  if (texts.length === 0) return;
  const list = texts.map((text) => [text.document, lexemes(text)]);
  await rows(
    tx,
    sql`insert into register_search (document, words)
      select (one ->> 0)::integer, (one ->> 1)::tsvector
      from json_array_elements(${JSON.stringify(list)}::json) as one`,
  );
}

export async function removeText(tx: Tx, document: number): Promise<void> {
  await rows(tx, sql`delete from register_search where document = ${document}`);
}

/** Numbers of the texts that hold every term, with commas between. */
export async function findTexts(
  db: Queries,
  query: SearchQuery,
): Promise<string> {
  const [row] = await rows<{ found: string | null }>(
    db,
    sql`select string_agg(document::text, ',') as found from register_search where words @@ ${tsQuery(query)}::tsquery`,
  );
  return row?.found ?? "";
}
