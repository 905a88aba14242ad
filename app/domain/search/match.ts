import type { SearchQuery, SearchTerm } from "./prepare";

/**
 * The query for SQLite's FTS5 MATCH, as a bound parameter; empty when nothing
 * was asked. Quoted strings only, so no word is an operator or a column.
 */
export const fts5Match = ({ terms }: SearchQuery): string =>
  terms
    .map(({ words, prefix }) => `"${words.join(" ")}"${prefix ? " *" : ""}`)
    .join(" AND ");

const lexemes = ({ words, prefix }: SearchTerm): string => {
  const quoted = words.map((word) => `'${word}'`);
  const phrase = quoted.join(" <-> ") + (prefix ? ":*" : "");
  return quoted.length > 1 ? `(${phrase})` : phrase;
};

/**
 * The query for PostgreSQL's `to_tsquery('simple', $1)`, as a bound parameter;
 * empty when nothing was asked. Words hold neither quotes nor backslashes.
 */
export const tsQuery = ({ terms }: SearchQuery): string =>
  terms.map(lexemes).join(" & ");
