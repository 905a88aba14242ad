import type { SearchQuery } from "../../app/domain/search/prepare";
import type { Queries, Tx } from "../client.server";
import { dialect } from "../columns.server";
import * as postgres from "./postgres.server";
import * as sqlite from "./sqlite.server";

/**
 * The prepared words of one text, see `app/domain/search/prepare.ts`. Texts have
 * numbers of their own and never change: the register can be searched as it was.
 */
export interface IndexedText {
  readonly document: number;
  readonly names: string;
  readonly body: string;
}

const engine = dialect === "sqlite" ? sqlite : postgres;

/** Adds texts. */
export const writeSearchTexts: (
  tx: Tx,
  texts: readonly IndexedText[],
) => Promise<void> = engine.writeTexts;

/** Takes back a text nobody has seen yet. */
export const removeSearchText: (tx: Tx, document: number) => Promise<void> =
  engine.removeText;

/**
 * The texts that hold every term of a query with at least one term: per number
 * below `size` 1 for a hit.
 */
export async function findDocuments(
  db: Queries,
  query: SearchQuery,
  size: number,
): Promise<Uint8Array> {
  const text = await engine.findTexts(db, query);
  const hits = new Uint8Array(size);
  // Digit by digit: a common word hits every text, and splitting makes a text of each.
  let number = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
    else {
      if (number < size) hits[number] = 1;
      number = 0;
    }
  }
  hits[0] = 0;
  return hits;
}
