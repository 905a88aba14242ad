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

/** Numbers of the rows that hold every term of a query with at least one, in no order. */
export const findRegisterSeqs: (
  db: Queries,
  query: SearchQuery,
) => Promise<readonly number[]> = engine.findSeqs;
