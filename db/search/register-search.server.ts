import type { SearchQuery } from "../../app/domain/search/prepare";
import type { Queries, Tx } from "../client.server";
import { dialect } from "../columns.server";
import * as postgres from "./postgres.server";
import * as sqlite from "./sqlite.server";

/** The prepared words of one register row, see `app/domain/search/prepare.ts`. */
export interface IndexedText {
  readonly seq: number;
  readonly names: string;
  readonly body: string;
}

const engine = dialect === "sqlite" ? sqlite : postgres;

/** Makes rows findable by these words and no others. */
export const writeSearchTexts: (
  tx: Tx,
  texts: readonly IndexedText[],
) => Promise<void> = engine.writeTexts;

export const removeSearchText: (tx: Tx, seq: number) => Promise<void> =
  engine.removeText;

/**
 * The rows that hold every term of a query with at least one term: per number
 * below `size` 1 for a hit.
 */
export async function findRegisterHits(
  db: Queries,
  query: SearchQuery,
  size: number,
): Promise<Uint8Array> {
  const text = await engine.findSeqs(db, query);
  const hits = new Uint8Array(size);
  // Digit by digit: a common word hits every row, and splitting makes a text of each.
  let seq = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) seq = seq * 10 + digit;
    else {
      if (seq < size) hits[seq] = 1;
      seq = 0;
    }
  }
  hits[0] = 0;
  return hits;
}
