import { sql } from "drizzle-orm";
import { fts5Match, tsQuery } from "../../app/domain/search/match";
import type { SearchQuery } from "../../app/domain/search/prepare";
import { rows, type Queries, type Tx } from "../client.server";
import { dialect } from "../columns.server";
import { prepared } from "../prepared.server";

/** One part of a practice in one language; its number says which, see `library/text-number.ts`. */
export interface PracticeText {
  readonly document: number;
  /** Prepared words, see `search/prepare.ts`. */
  readonly words: string;
}

/** PostgreSQL takes no longer lexeme than 2,046 bytes; no query has a longer word either. */
const LONGEST_WORD = 200;
/** Positions a tsvector can tell apart, and the room there is in one. */
const LAST_POSITION = 16_383;

const lexemes = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(
      (word, at) =>
        `'${word.slice(0, LONGEST_WORD)}':${String(Math.min(at + 1, LAST_POSITION))}`,
    )
    .join(" ");

/** Adds texts whose numbers are free. */
export async function writePracticeTexts(
  tx: Tx,
  texts: readonly PracticeText[],
): Promise<void> {
  for (const { document, words } of texts) {
    if (dialect === "sqlite") {
      await tx.run(
        sql`insert into practice_search (rowid, words) values (${document}, ${words})`,
      );
    } else {
      await rows(
        tx,
        sql`insert into practice_search (document, words) values (${document}, ${lexemes(words)}::tsvector)`,
      );
    }
  }
}

export async function removePracticeTexts(
  tx: Tx,
  documents: readonly number[],
): Promise<void> {
  for (const document of documents) {
    const key = sql.raw(dialect === "sqlite" ? "rowid" : "document");
    const statement = sql`delete from practice_search where ${key} = ${document}`;
    if (dialect === "sqlite") await tx.run(statement);
    else await rows(tx, statement);
  }
}

const found = prepared((db) =>
  db
    .select({
      // One value instead of a row object per hit: a common word hits every
      // practice. As bytes, where they need no copy to be read one by one.
      found:
        dialect === "sqlite"
          ? sql<Buffer | null>`cast(group_concat(rowid) as blob)`
          : sql<string | null>`string_agg(document::text, ',')`,
    })
    .from(sql`practice_search`)
    .where(
      dialect === "sqlite"
        ? sql`practice_search match ${sql.placeholder("words")}`
        : sql`words @@ ${sql.placeholder("words")}::tsquery`,
    )
    .prepare(),
);

/** Numbers of the texts that hold every term of a query with at least one, with commas between; ASCII. */
export async function findPracticeTexts(
  db: Queries,
  query: SearchQuery,
): Promise<Uint8Array> {
  const words = dialect === "sqlite" ? fts5Match(query) : tsQuery(query);
  const [row] = await found(db).execute({ words });
  const numbers = row?.found ?? "";
  return typeof numbers === "string" ? Buffer.from(numbers) : numbers;
}
